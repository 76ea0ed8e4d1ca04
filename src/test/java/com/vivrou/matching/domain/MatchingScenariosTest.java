package com.vivrou.matching.domain;

import static com.vivrou.matching.domain.Scenario.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vivrou.matching.CommuneResult;
import com.vivrou.matching.Contribution;
import com.vivrou.matching.Contribution.Doubt;
import com.vivrou.matching.Disagreement;
import com.vivrou.matching.Dwelling;
import com.vivrou.matching.MustCost;
import com.vivrou.matching.NationalRanking;
import com.vivrou.matching.NationalRanking.Best;
import com.vivrou.matching.NationalRanking.Territory;
import com.vivrou.matching.PlaceSize;
import com.vivrou.matching.Ranking;
import com.vivrou.matching.Reasons;
import com.vivrou.matching.Shift;
import com.vivrou.matching.WhatIf;
import com.vivrou.matching.WhatIf.Answer;
import com.vivrou.matching.WhatIf.Change;
import com.vivrou.matching.Wishes;
import com.vivrou.matching.Wishes.Heart;
import com.vivrou.matching.Wishes.Relief;
import com.vivrou.matching.Wishes.Setting;
import com.vivrou.travel.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A ladder from one person with one wish to two adults, children, musts and holes in the data. */
class MatchingScenariosTest {
    private final Reasons french = new Reasons(Locale.FRENCH);

    private static Scenario road() {
        return new Scenario()
                .place("Bas", 0, 9_000, "fibre_share 90, schools 3, gp_access 3, rent_house_m2 12, stations 1")
                .place("Val", 10, 1_200, "fibre_share 60, schools 1, gp_access 2, rent_house_m2 9, stations 0")
                .place("Haut", 20, 300, "fibre_share 100, schools 0, gp_access 1, rent_house_m2 8, stations 0");
    }

    @Test
    void A01_onePersonOneWish() {
        Ranking ranking = road().adult("Ana", "", Shift.NONE, "fibre important").rank();
        assertThat(told(ranking)).isEqualTo("1 Haut 100, 2 Bas 90, 3 Val 60");
    }

    @Test
    void A02_importantWeighsThreeTimesAsMuchAsAPlus() {
        Ranking ranking = road().adult("Ana", "", Shift.NONE, "fibre important", "doctors nice")
                .rank();
        assertThat(told(ranking)).isEqualTo("1 Bas 86, 2 Haut 81, 3 Val 58");
        assertThat(ranking.ranked().get(0).contributions())
                .filteredOn(Contribution::counts)
                .extracting(Contribution::criterion, Contribution::possible)
                .containsExactly(tuple("doctors", 25.0), tuple("fibre", 75.0));
    }

    @Test
    void A03_travelIsEstimatedFromTheDistance() {
        Ranking ranking = road().adult("Ana", "Bas", Shift.TWO_SHIFTS, "commute important")
                .rank();
        assertThat(told(ranking)).isEqualTo("1 Bas 100, 2 Val 68, 3 Haut 32");
        assertThat(value(ranking, "Val", "commute")).isEqualTo("16 min".replace(' ', '\u00a0'));
        assertThat(sentences(ranking, "Val")).contains("Ana est à environ 16 min de son poste, même à 5 h.");
    }

    @Test
    void A04_aMustRulesOutAndSaysByHowMuch() {
        Ranking ranking =
                road().adult("Ana", "Bas", Shift.DAY, "commute must 25").rank();
        assertThat(told(ranking)).isEqualTo("1 Bas 100, 2 Val 68");
        assertThat(ranking.excluded()).extracting(CommuneResult::name).containsExactly("Haut");
        assertThat(french.failure(ranking.excluded().get(0).failedMusts().get(0), ranking.request()))
                .isEqualTo(spaced(
                        "Trajet au travail : 29 min, pour 25 min au plus (estimé à ±\u00a04 min près, à vérifier)"));
        assertThat(french.must(ranking.mustCosts().get(0), ranking.request()))
                .isEqualTo(spaced("Trajet d’Ana d’au plus 25 min"));
        assertThat(french.relaxation(ranking.mustCosts().get(0))).hasValue(spaced("Avec 4 min de plus, Haut revient"));
    }

    @Test
    void A05_housingIsFeasibleOrNotAndCheaperIsNoBetter() {
        Ranking ranking = road().adult("Ana", "", Shift.NONE, "housing_cost must")
                .surface(80)
                .budget(950)
                .rank();
        assertThat(told(ranking)).isEqualTo("1 Haut 100, 2 Val 97");
        assertThat(french.relaxation(ranking.mustCosts().get(0)))
                .hasValue(spaced("Avec 10 € de plus par mois, Bas revient"));
        assertThat(sentences(ranking, "Val"))
                .contains("Une maison de 80 m² se loue autour de 720 €, 230 € sous votre budget.");
    }

    @Test
    void A06_schoolsCountForTheAgesOfTheChildren() {
        Ranking without =
                road().adult("Ana", "", Shift.NONE, "primary_school important").rank();
        assertThat(told(without)).as("nothing weighs, so all are equal").isEqualTo("1= Bas 0, 1= Haut 0, 1= Val 0");
        Ranking with = road().adult("Ana", "", Shift.NONE, "primary_school important")
                .child(2019)
                .rank();
        assertThat(told(with)).isEqualTo("1= Bas 100, 1= Val 100, 3 Haut 0");
        assertThat(sentences(with, "Bas")).contains("3 écoles dans la commune.");
        assertThat(sentences(with, "Haut")).contains("Pas d’école dans la commune : à Val, à environ 16 min.");
    }

    @Test
    void A07_nothingPublishedIsTakenAtItsWorstAndSaid() {
        Ranking ranking = road().place("Col", 14, 200, "fibre_share 80")
                .adult("Ana", "", Shift.NONE, "primary_school important")
                .child(2019)
                .rank();
        Contribution school = contribution(ranking, "Col", "primary_school");
        assertThat(school.doubts()).containsExactly(Doubt.AT_WORST, Doubt.ESTIMATED);
        assertThat(sentences(ranking, "Col"))
                .contains("Rien de publié sur l’école ici : la plus proche connue est à Val.");
    }

    @Test
    void A08_underEightyPercentKnownThereIsNoRank() {
        Ranking ranking = road().place("Col", 14, 200, "fibre_share 80")
                .adult("Ana", "", Shift.NONE, "fibre important", "doctors important")
                .rank();
        assertThat(ranking.notEnoughData()).extracting(CommuneResult::name).containsExactly("Col");
        assertThat(ranking.notEnoughData().get(0).coverage()).isEqualTo(0.5);
        assertThat(sentences(ranking, "Col")).contains("Rien de publié ici : Médecins généralistes.");
        assertThat(told(ranking)).doesNotContain("Col");
    }

    @Test
    void A09_aMustThatNothingAllowsToCheckRanksNobody() {
        Ranking ranking = road().place("Col", 14, 200, "fibre_share 80")
                .adult("Ana", "", Shift.NONE, "fibre important", "doctors must 1")
                .rank();
        assertThat(ranking.find("00004").map(CommuneResult::unverifiedMusts)).hasValue(List.of("doctors"));
        assertThat(ranking.notEnoughData()).hasSize(1);
    }

    @Test
    void A10_whatTheTerritoryDoesNotKnowAtAllWeighsNothing() {
        Ranking ranking = road().adult("Ana", "", Shift.NONE, "fibre important", "cinema must 20")
                .rank();
        assertThat(told(ranking)).isEqualTo("1 Haut 100, 2 Bas 90, 3 Val 60");
        assertThat(ranking.unavailable()).containsExactly("cinema");
    }

    @Test
    void A11_twoAdultsMeetWhereTheLowerIsHighest() {
        Ranking ranking = road().adult("Ana", "Bas", Shift.DAY, "commute important")
                .adult("Sam", "Haut", Shift.DAY, "commute important")
                .rank();
        assertThat(told(ranking)).isEqualTo("1 Val 68, 2= Bas 32, 2= Haut 32");
        assertThat(ranking.rankedFor(0)).extracting(CommuneResult::name).containsExactly("Bas", "Val", "Haut");
        assertThat(ranking.rankedFor(1)).extracting(CommuneResult::name).containsExactly("Haut", "Val", "Bas");
        assertThat(ranking.findDisagreement().map(most -> most.first() + "/" + most.second()))
                .hasValue("100/32");
        assertThat(ranking.findDisagreement().map(Disagreement::criterion)).hasValue("commute");
        assertThat(ranking.front()).as("each is the best for somebody").containsExactly("00001", "00002", "00003");
        assertThat(ranking.ranked().get(1).leastSatisfied()).isEqualTo(1);
    }

    @Test
    void A12_anAdultWhoMindsNothingDoesNotDecide() {
        Ranking ranking = road().adult("Ana", "", Shift.NONE, "fibre important")
                .adult("Sam", "", Shift.NONE)
                .rank();
        assertThat(told(ranking)).isEqualTo("1 Haut 100, 2 Bas 90, 3 Val 60");
        assertThat(ranking.findDisagreement()).isEmpty();
    }

    @Test
    void A13_eachAdultsMustCountsAndTheirCostIsTold() {
        Ranking ranking = road().adult("Ana", "Bas", Shift.DAY, "commute must 20", "station must 20")
                .adult("Sam", "Bas", Shift.DAY, "commute must 35")
                .rank();
        assertThat(told(ranking)).isEqualTo("1 Bas 100, 2 Val 58");
        assertThat(ranking.mustCosts())
                .extracting(MustCost::criterion, MustCost::adult, MustCost::excluded, MustCost::alone)
                .containsExactly(tuple("commute", 0, 1, 0), tuple("station", 0, 1, 0), tuple("commute", 1, 0, 0));
    }

    @Test
    void A14_theWishedSizeIsABand() {
        Ranking ranking = road().adult("Ana", "", Shift.NONE, "place_size important")
                .size(PlaceSize.SMALL_TOWN)
                .rank();
        assertThat(told(ranking)).isEqualTo("1 Val 100, 2 Bas 74, 3 Haut 48");
        Ranking must = road().adult("Ana", "", Shift.NONE, "place_size must")
                .size(PlaceSize.SMALL_TOWN)
                .rank();
        assertThat(told(must)).isEqualTo("1 Val 100");
        assertThat(must.mustCosts().get(0).nearest())
                .isEqualTo(new MustCost.Relaxation(new Contribution.Place("00003", "Haut"), 300, 700));
    }

    @Test
    void A15_eitherDwellingTakesTheCheaperAndAFewSalesAreSaid() {
        Ranking ranking = new Scenario()
                .place(
                        "Bas",
                        0,
                        9_000,
                        "price_house_m2_median 2000, house_sales 80, price_flat_m2_median 1500, flat_sales 12")
                .place(
                        "Val",
                        10,
                        900,
                        "price_house_m2_median 1600, house_sales 40, price_flat_m2_median 900, flat_sales 4")
                .place("Haut", 20, 300, "price_flat_m2_median 1000, flat_sales 3")
                .adult("Ana", "", Shift.NONE, "housing_cost important")
                .dwelling(Dwelling.EITHER)
                .surface(100)
                .buying(200_000)
                .rank();
        assertThat(value(ranking, "Bas", "housing_cost"))
                .isEqualTo("150 000 €".replace(" 000", "\u202f000").replace(' ', '\u00a0'));
        assertThat(sentences(ranking, "Bas")).contains("Prix peu sûr : 12 ventes seulement dans la commune.");
        assertThat(contribution(ranking, "Bas", "housing_cost").confidence()).isEqualTo(0.7);
        assertThat(contribution(ranking, "Val", "housing_cost").confidence()).isEqualTo(1);
        assertThat(contribution(ranking, "Val", "housing_cost").value())
                .as("four sales are no price where another is known")
                .isEqualTo(160_000);
        assertThat(contribution(ranking, "Haut", "housing_cost").value()).isEqualTo(100_000);
    }

    @Test
    void A16_twoAdultsTwoChildrenMustsAndHoles() {
        Ranking ranking = road().place("Col", 14, 200, "fibre_share 80, rent_house_m2 8")
                .adult("Ana", "Bas", Shift.THREE_SHIFTS, "commute must 25", "doctors important")
                .adult("Sam", "Val", Shift.DAY, "commute important", "fibre nice")
                .child(2017)
                .child(2022)
                .budget(950)
                .wish("housing_cost must", "primary_school important")
                .rank();
        assertThat(told(ranking)).isEqualTo("1 Val 71");
        assertThat(ranking.surface()).isEqualTo(90);
        assertThat(ranking.notEnoughData()).extracting(CommuneResult::name).containsExactly("Col");
        assertThat(ranking.excluded()).extracting(CommuneResult::name).containsExactly("Bas", "Haut");
        assertThat(ranking.findStability())
                .hasValueSatisfying(stability -> assertThat(stability.isFirm()).isTrue());
    }

    @Test
    void A17_theTradeOfWhoeverSeeksWorkIsLookedForInTheEmploymentArea() {
        Ranking ranking = new Scenario()
                .place("Bas", 0, 9_000, "employment_area 8401")
                .place("Val", 10, 1_200, "employment_area 8402")
                .place("Haut", 20, 300, "employment_area 8403")
                .recruitments("aides-soignants", Map.of("8401", 199, "8402", 12))
                .seeking("Sam", "aides-soignants", "partner_jobs important")
                .rank();
        assertThat(told(ranking)).isEqualTo("1 Bas 100, 2 Val 48");
        assertThat(ranking.notEnoughData())
                .as("a secret number is no number")
                .extracting(CommuneResult::name)
                .containsExactly("Haut");
        assertThat(sentences(ranking, "Bas")).contains("199 recrutements prévus autour : aides-soignants.");
        Ranking unnamed = new Scenario()
                .place("Bas", 0, 9_000, "employment_area 8401")
                .recruitments("aides-soignants", Map.of("8401", 199))
                .seeking("", "aides-soignants", "partner_jobs important")
                .rank();
        assertThat(sentences(unnamed, "Bas")).contains("199 recrutements prévus autour : aides-soignants.");
        assertThat(contribution(ranking, "Val", "partner_jobs").doubts()).containsExactly(Doubt.EMPLOYMENT_AREA);
    }

    @Test
    void A24_whatIsKnownAroundOnlyWeighsNothingWithin() {
        Scenario secret = new Scenario()
                .place("Bas", 0, 9_000, "employment_area 8401, fibre_share 90")
                .place("Col", 10, 1_200, "employment_area 8401, fibre_share 50")
                .place("Val", 20, 300, "employment_area 8402, fibre_share 70")
                .recruitments("soudeurs", Map.of("8402", 12))
                .seeking("Sam", "soudeurs", "partner_jobs important", "fibre nice");
        Ranking ranking = secret.rankAmong(2);
        assertThat(ranking.unavailable()).containsExactly("partner_jobs");
        assertThat(told(ranking)).isEqualTo("1 Bas 90, 2 Col 50");
    }

    @Test
    void A18_theKindOfPlaceAndAPlaceDearToThem() {
        Ranking ranking = new Scenario()
                .place("Bas", 0, 9_000, "density_class small_town, mountain none")
                .place("Haut", 20, 300, "density_class very_dispersed_rural, mountain jura")
                .adult("Ana", "", Shift.NONE, "setting important", "relief must", "heart important")
                .wishing(new Wishes(null, Setting.COUNTRYSIDE, Relief.MOUNTAIN, new Heart(46, 5, "La maison de Jo")))
                .rank();
        assertThat(told(ranking)).isEqualTo("1 Haut 100");
        assertThat(value(ranking, "Haut", "heart")).isEqualTo(spaced("30 min"));
        assertThat(value(ranking, "Haut", "setting")).isEqualTo("Rural à habitat très dispersé");
        assertThat(french.failure(ranking.excluded().get(0).failedMusts().get(0), ranking.request()))
                .isEqualTo(spaced("Montagne ou plaine : Hors zone de montagne, ce n’est pas ce que vous souhaitez"));
        assertThat(french.relaxation(ranking.mustCosts().get(0))).hasValue("Sans ce souhait, Bas revient");
    }

    @Test
    void A23_noRoadLeadsAcrossTheSea() {
        Ranking ranking = road().adult("Ana", "", Shift.NONE, "fibre important", "heart important")
                .wishing(new Wishes(null, null, null, new Heart(-21, 55, "Saint-Denis")))
                .rank();
        assertThat(value(ranking, "Haut", "heart")).isEqualTo("pas de route jusque-là");
        assertThat(sentences(ranking, "Haut")).contains("Aucune route ne mène à Saint-Denis.");
        Ranking strict = road().adult("Ana", "", Shift.NONE, "heart must")
                .wishing(new Wishes(null, null, null, new Heart(-21, 55, "Saint-Denis")))
                .rank();
        assertThat(strict.ranked()).isEmpty();
        assertThat(french.failure(strict.excluded().get(0).failedMusts().get(0), strict.request()))
                .contains("pas de route jusque-là");
    }

    @Test
    void A19_noBusAtFiveIsNoPublicTransportAndNotALongTime() {
        Ranking ranking = road().byBus("Haut")
                .adult("Ana", "Bas", Shift.TWO_SHIFTS, "commute must 40")
                .rank();
        assertThat(ranking.excluded()).extracting(CommuneResult::name).containsExactly("Haut");
        assertThat(value(ranking, "Haut", "commute")).isEqualTo("pas de transport public à cette heure");
        assertThat(ranking.mustCosts().get(0).nearest())
                .as("no longer time brings it back")
                .isNull();
        assertThat(contribution(ranking, "Val", "commute").method()).isEqualTo(Method.TIMETABLE);
        assertThat(contribution(ranking, "Val", "commute").doubts()).isEmpty();
    }

    @Test
    void A20_whatWouldMakeAPlaceTheFirstChoice() {
        Scenario household = road().adult("Ana", "", Shift.NONE, "fibre important", "doctors nice", "housing_cost nice")
                .surface(80)
                .budget(800);
        assertThat(told(household.rank())).isEqualTo("1 Haut 82, 2 Bas 69, 3 Val 56");
        assertThat(household.whatIf("Haut").answer()).isEqualTo(Answer.FIRST_ALREADY);
        WhatIf bas = household.whatIf("Bas");
        assertThat(bas.answer()).isEqualTo(Answer.POSSIBLE);
        assertThat(bas.weights()).containsExactly(new Change("housing_cost", 0, 3, 0));
        assertThat(bas.budget()).isEqualTo(1190.0);
        assertThat(household.whatIf("Val").answer()).isEqualTo(Answer.NOT_FOUND);
    }

    @Test
    void A21_aWeightMayBeFinerThanItsImportance() {
        Ranking ranking = road().adult("Ana", "", Shift.NONE, "fibre important@4", "doctors nice@1")
                .rank();
        assertThat(ranking.ranked().get(0).contributions())
                .filteredOn(Contribution::counts)
                .extracting(Contribution::possible)
                .containsExactly(20.0, 80.0);
    }

    @Test
    void A22_territoriesRankByTheirBestCommunes() {
        NationalRanking ranking = new Scenario()
                .place("Bas", 0, 9_000, "fibre_share 90, industrial_territory Sud")
                .place("Val", 10, 1_200, "fibre_share 70, industrial_territory Sud")
                .place("Haut", 20, 300, "fibre_share 85, industrial_territory Nord")
                .place("Col", 30, 300, "industrial_territory Nord")
                .place("Plaine", 40, 300, "fibre_share 99")
                .adult("Ana", "", Shift.NONE, "fibre important")
                .nationally(2);
        assertThat(ranking.communes()).extracting(CommuneResult::name).containsExactly("Plaine", "Bas");
        assertThat(ranking.ranked()).isEqualTo(4);
        assertThat(ranking.notEnoughData()).isEqualTo(1);
        assertThat(ranking.territories())
                .extracting(Territory::rank, Territory::id, Territory::points, Territory::ranked, Territory::communes)
                .containsExactly(tuple(1, "Nord", 85, 1, 2), tuple(2, "Sud", 80, 2, 2));
        assertThat(ranking.territories().get(1).best())
                .extracting(best -> best.place().name(), Best::points, Best::rank)
                .containsExactly(tuple("Bas", 90, 2), tuple("Val", 70, 4));
        assertThat(ranking.findTerritoryStability().orElseThrow().isFirm()).isTrue();
        assertThat(ranking.findCommuneStability().orElseThrow().isFirm()).isTrue();
    }

    private static Contribution contribution(Ranking ranking, String name, String criterion) {
        return named(ranking, name).findContribution(0, criterion).orElseThrow();
    }

    private String value(Ranking ranking, String name, String criterion) {
        return french.value(contribution(ranking, name, criterion));
    }

    private List<String> sentences(Ranking ranking, String name) {
        return named(ranking, name).reasons().stream()
                .map(french::sentence)
                .map(sentence -> sentence.replace('\u00a0', ' '))
                .toList();
    }

    private static CommuneResult named(Ranking ranking, String name) {
        Optional<CommuneResult> found = ranking.results().stream()
                .filter(result -> result.name().equals(name))
                .findFirst();
        return found.orElseThrow();
    }

    private static String spaced(String text) {
        return text.replace(" :", "\u00a0:").replace(" min", "\u00a0min").replace(" €", "\u00a0€");
    }
}
