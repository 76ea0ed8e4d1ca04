package com.vivrou.territory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AreaNamesTest {
    private final AreaNames names = new AreaNames(List.of(
            "Ambérieu-en-Bugey",
            "Ambérieux-en-Dombes",
            "Oyonnax",
            "Argenton-sur-Creuse",
            "Alès",
            "Beaupréau-en-Mauges",
            "Bagnols-sur-Cèze",
            "Bagnols"));

    @Test
    void anAreaIsWrittenLikeTheCommuneOfItsName() {
        assertThat(names.written(List.of("OYONNAX", "ARGENTON SUR CREUSE", "ALES")))
                .containsExactly("Oyonnax", "Argenton-sur-Creuse", "Alès");
    }

    @Test
    void elseWordByWordAsCommunesWriteThem() {
        assertThat(names.written("AMBERIEU")).isEqualTo("Ambérieu");
        assertThat(names.written("BEAUPREAU")).isEqualTo("Beaupréau");
        assertThat(names.written("ALES  LA GRAND COMBE")).isEqualTo("Alès la Grand Combe");
        assertThat(names.written("BASSIN GRANDE-TERRE")).isEqualTo("Bassin Grande-Terre");
    }

    @Test
    void whatIsANameAlreadyStaysOne() {
        assertThat(names.written("Le Havre")).isEqualTo("Le Havre");
    }
}
