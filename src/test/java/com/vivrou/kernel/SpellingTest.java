package com.vivrou.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SpellingTest {
    @Test
    void wordsOnlyAreLeft() {
        assertThat(Spelling.folded(" Saint-Étienne-en-Coglès ")).isEqualTo("saint etienne en cogles");
        assertThat(Spelling.folded("L’Œuf & Cæsar")).isEqualTo("l oeuf caesar");
        assertThat(Spelling.segment("Saint-Étienne-en-Coglès")).isEqualTo("saint-etienne-en-cogles");
    }

    @Test
    @Timeout(5)
    void accentsWithoutEndCostNothing() {
        assertThat(Spelling.folded("a" + "\u0301\u0323".repeat(80_000))).isEqualTo("a");
    }

    @Test
    void onlyTheBeginningOfALongTextIsRead() {
        assertThat(Spelling.folded("a".repeat(1_000))).hasSize(200);
    }

    @Test
    void cuttingDividesNoLetter() {
        assertThat(Typed.cut("abc", 3)).isEqualTo("abc");
        assertThat(Typed.cut("abcd", 3)).isEqualTo("abc");
        assertThat(Typed.cut("ab😀", 3)).isEqualTo("ab");
    }
}
