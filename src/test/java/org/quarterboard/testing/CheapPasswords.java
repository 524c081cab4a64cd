package org.quarterboard.testing;

import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.stereotype.Component;

/** Tests open hundreds of accounts; with the portal's own cost each would take a tenth of a second of nothing else. */
@Component
class CheapPasswords implements BeanPostProcessor {

    private static final int LEAST_COST = 4;

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return beanName.equals("passwordEncoder")
                ? new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(LEAST_COST)))
                : bean;
    }
}
