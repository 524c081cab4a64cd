package org.quarterboard.security;

import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.stereotype.Service;

/** Puts the scope check before every service, outside of retries and transactions. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class ScopeConfiguration {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor scopeAdvisor(
            ObjectProvider<CurrentPerson> currentPerson,
            ObjectProvider<Scope> scope,
            ObjectProvider<OutsideLooks> looks) {
        DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(
                AnnotationMatchingPointcut.forClassAnnotation(Service.class),
                new ScopeCheck(currentPerson, scope, looks));
        advisor.setOrder(0);
        return advisor;
    }
}
