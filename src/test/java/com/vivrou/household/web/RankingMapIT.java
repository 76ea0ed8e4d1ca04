package com.vivrou.household.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.devstack.DevStack;
import com.vivrou.household.Answers;
import com.vivrou.household.AnswersCode;
import com.vivrou.household.Workplace;
import com.vivrou.identity.BrowsingByHttp;
import com.vivrou.matching.Shift;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The map needs no script, and says what the list says. */
class RankingMapIT {
    private static final String PLASTICS = DevStack.get().territoryUrl("plastics-vallee");
    private static final String RANKING = PLASTICS + "/mes-communes?r="
            + AnswersCode.write(
                    Answers.NONE.withAdult(0, Answers.Adult.UNTOLD.withWork(Workplace.inCommune("01283"), Shift.DAY)));

    @Test
    void eachCommuneIsDrawnInTheClassOfItsScoreAndTheFirstOnesBearTheirRank() {
        Document page = page(RANKING);
        assertThat(page.select("#carte path[data-code]")).hasSize(42);
        String first = page.expectFirst("ol.results > li").attr("data-code");
        String points = page.expectFirst("ol.results .result__score").ownText();
        assertThat(page.select("#carte path[data-code=" + first + "] title").text())
                .endsWith(" · " + points);
        assertThat(page.expectFirst("#carte path[data-code=" + first + "]").className())
                .isEqualTo("c c" + Math.max(1, Math.min(5, Integer.parseInt(points) / 10 - 2)));
        assertThat(page.select("#rangs text").eachText()).hasSize(5).contains("1");
        assertThat(page.select("#rangs").attr("data-communes").split(";")).hasSize(42);
    }

    @Test
    void whatMovesWithASliderComesWithoutTheOutlines() {
        Document part = page(RANKING + "&partie=classement");
        assertThat(part.select("path[data-code]")).isEmpty();
        assertThat(part.select("#rangs").attr("data-communes"))
                .isEqualTo(page(RANKING).select("#rangs").attr("data-communes"));
    }

    private static Document page(String address) {
        return Jsoup.parse(new BrowsingByHttp().get(address).body());
    }
}
