package com.vivrou.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.territory.JobDemand.Job;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names are those of the survey « Besoins en main-d'œuvre » 2024. */
class JobNamesTest {
    private static final JobNames NAMES = new JobNames(List.of(
            job("Maçons peu qualifiés"),
            job("Maçons qualifiés"),
            job("Plombiers chauffagistes"),
            job("Ouvriers en électricité du bâtiment"),
            job("Ouvriers en peinture en bâtiment"),
            job("Soudeurs"),
            job("Ouvriers de la réalisation d'ouvrages décoratifs et meubles en bois"),
            job("Conducteurs routiers"),
            job("Agents administratifs"),
            job("Vendeurs en produits alimentaires"),
            job("Attachés commerciaux"),
            job("Coiffeurs, esthéticiens"),
            job("Aides à domicile et auxiliaires de vie"),
            job("Aides-soignants"),
            job("Infirmiers et sages-femmes"),
            job("Pharmaciens"),
            job("Aides médico-psychologiques"),
            job("Directeurs d’établissements du secondaire ou du supérieur et inspecteurs")));

    @ParameterizedTest
    @CsvSource({
        "aide soignant, Aides-soignants",
        "aide-soignant, Aides-soignants",
        "Aide-soignante, Aides-soignants",
        "infirmière, Infirmiers et sages-femmes",
        "infirmier, Infirmiers et sages-femmes",
        "sage femme, Infirmiers et sages-femmes",
        "soudeuse, Soudeurs",
        "SOUDEUR, Soudeurs",
        "soud, Soudeurs",
        "pharmacienne, Pharmaciens",
        "esthéticienne, 'Coiffeurs, esthéticiens'",
        "agente administrative, Agents administratifs",
        "commerciale, Attachés commerciaux",
        "vendeuses, Vendeurs en produits alimentaires",
        "aide a domicile, Aides à domicile et auxiliaires de vie",
        "conductrice, Conducteurs routiers",
    })
    void aTradeIsFoundAsPeopleNameIt(String typed, String name) {
        assertThat(NAMES.find(typed)).extracting(Job::name).containsExactly(name);
    }

    @Test
    void anyNumberOfJobsMayBeMeant() {
        assertThat(NAMES.find("maçonne"))
                .extracting(Job::name)
                .containsExactly("Maçons peu qualifiés", "Maçons qualifiés");
        assertThat(NAMES.find("aide"))
                .extracting(Job::name)
                .containsExactly(
                        "Aides à domicile et auxiliaires de vie", "Aides-soignants", "Aides médico-psychologiques");
    }

    @Test
    void wordsOfOneStemInAppearanceOnlyAreNotMeant() {
        assertThat(NAMES.find("ouvrière"))
                .extracting(Job::name)
                .containsExactly(
                        "Ouvriers en électricité du bâtiment",
                        "Ouvriers en peinture en bâtiment",
                        "Ouvriers de la réalisation d'ouvrages décoratifs et meubles en bois");
        assertThat(NAMES.find("mage")).isEmpty();
    }

    @Test
    void aWholeNameIsToldFromOneThatHoldsIt() {
        assertThat(JobNames.isWhole(job("Maçons qualifiés"), "maçonne qualifiée"))
                .isTrue();
        assertThat(JobNames.isWhole(job("Maçons peu qualifiés"), "maçonne qualifiée"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "électricienne, Ouvriers en électricité du bâtiment",
        "peintre en bâtiment, Ouvriers en peinture en bâtiment",
        "soudure, Soudeurs",
        "sudeur, Soudeurs",
        "infirmer, Infirmiers et sages-femmes",
        "chauffagiste de nuit, Plombiers chauffagistes",
    })
    void whereNothingMatchesWhatIsCloseIsProposed(String typed, String name) {
        assertThat(NAMES.find(typed)).isEmpty();
        assertThat(NAMES.findClose(typed)).extracting(Job::name).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"astronaute", "?!", "", "zzz"})
    void somethingElseIsNotGuessed(String typed) {
        assertThat(NAMES.find(typed)).isEmpty();
        assertThat(NAMES.findClose(typed)).isEmpty();
    }

    private static Job job(String name) {
        return new Job(name.substring(0, 3), name);
    }
}
