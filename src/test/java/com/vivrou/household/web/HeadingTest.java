package com.vivrou.household.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.household.web.Heading.Piece;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HeadingTest {
    @Test
    void namesStayWholeWithTheMarkAfterThem() {
        assertThat(Heading.of(
                        "Saint-Jean, puis Saint-Jean-sur-Vilaine et Vitré",
                        List.of("Saint-Jean", "Saint-Jean-sur-Vilaine", "Vitré")))
                .containsExactly(
                        new Piece("Saint-Jean,", true),
                        new Piece(" puis ", false),
                        new Piece("Saint-Jean-sur-Vilaine", true),
                        new Piece(" et ", false),
                        new Piece("Vitré", true));
        assertThat(Heading.of("Pourquoi Nantua\u00a0?", List.of("Nantua")))
                .containsExactly(new Piece("Pourquoi ", false), new Piece("Nantua\u00a0?", true));
    }

    @Test
    void nothingIsLost() {
        String sentence = "Le Poizat, Port ou Porte\u00a0?";
        assertThat(Heading.of(sentence, List.of("Port", "Le Poizat")).stream()
                        .map(Piece::text)
                        .collect(Collectors.joining()))
                .isEqualTo(sentence);
        assertThat(Heading.of(sentence, List.of())).containsExactly(new Piece(sentence, false));
    }
}
