package com.vivrou.journeys;

/** Fills the questionnaire the way Ana would: two adults, a child at school, 900 euros of rent. */
final class Questionnaire {

    private Questionnaire() {}

    static Visitor tellHousehold(Visitor visitor) {
        visitor.page().locator("input[name=adults][value='2']").check();
        visitor.page().locator("#name1").fill("Ana");
        visitor.page().locator("#name2").fill("Sam");
        visitor.page().locator("#born1").fill("2019");
        visitor.page().locator("input[name=tenure][value=RENT]").check();
        visitor.page().locator("#budget").fill("900");
        return visitor.submit("form[action='/mon-foyer']");
    }

    static Visitor tellWork(Visitor visitor, String commune) {
        visitor.page().locator("#work1").fill(commune);
        visitor.page().locator("input[name=shift1][value=TWO_SHIFTS]").check();
        visitor.page().locator("input[name=shift2][value=DAY]").check();
        return visitor.submit("form[action='/mon-foyer/travail']");
    }

    static Visitor tellHousing(Visitor visitor) {
        visitor.page().locator("input[name=dwelling][value=HOUSE]").check();
        visitor.page().locator("#surface").fill("90");
        return visitor.submit("form[action='/mon-foyer/logement']");
    }
}
