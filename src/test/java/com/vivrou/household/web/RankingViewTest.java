package com.vivrou.household.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RankingViewTest {
    @Test
    void addressAsksForSoManyCardsAndNoMore() {
        RankingView first = new RankingView(Cards.HOUSEHOLD, 1, false, "", "", false);
        assertThat(first.shown()).isEqualTo(RankingView.FIRST_CARDS);
        assertThat(first.showing(14).shown()).isEqualTo(14);
        assertThat(first.showing(999).shown()).isEqualTo(100);
    }
}
