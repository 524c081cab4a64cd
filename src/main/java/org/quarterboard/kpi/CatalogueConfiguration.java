package org.quarterboard.kpi;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class CatalogueConfiguration {

    @Bean
    MeasureCatalogue measureCatalogue() {
        return MeasureCatalogue.load();
    }

    @Bean
    MeasureGuide measureGuide(MeasureCatalogue catalogue) {
        return MeasureGuide.load(catalogue);
    }
}
