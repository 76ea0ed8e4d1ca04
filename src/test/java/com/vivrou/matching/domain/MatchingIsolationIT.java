package com.vivrou.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vivrou.devstack.ContainerTest;
import com.vivrou.matching.Adult;
import com.vivrou.matching.CommuneResult;
import com.vivrou.matching.Dwelling;
import com.vivrou.matching.Housing;
import com.vivrou.matching.Importance;
import com.vivrou.matching.Matching;
import com.vivrou.matching.MatchingRequest;
import com.vivrou.matching.Preference;
import com.vivrou.matching.Ranking;
import com.vivrou.matching.Shift;
import com.vivrou.matching.Tenure;
import com.vivrou.matching.Wishes;
import com.vivrou.tenancy.Tenant;
import com.vivrou.tenancy.TenantId;
import com.vivrou.tenancy.TenantScope;
import com.vivrou.tenancy.Tenants;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A household is answered from the territory at hand, whatever was asked elsewhere before. */
class MatchingIsolationIT extends ContainerTest {
    private static final String OYONNAX = "01283";
    private static final String VITRE = "35360";
    private static final MatchingRequest REQUEST = new MatchingRequest(
            List.of(new Adult("", null, Shift.NONE, Map.of())),
            List.of(),
            new Housing(Tenure.RENT, Dwelling.EITHER, 900.0, null),
            Wishes.NONE,
            Map.of("housing_cost", Preference.of(Importance.IMPORTANT)),
            2026);

    @Inject
    private Matching matching;

    @Inject
    private Tenants tenants;

    @Test
    void whatWouldMakeACommuneTheFirstChoiceIsToldInItsTerritoryOnly() throws Exception {
        for (int time = 0; time < 2; time++) {
            assertThat(as("plastics-vallee", () -> matching.findWhatIf(REQUEST, OYONNAX)))
                    .isPresent();
            assertThat(as("plastics-vallee", () -> matching.findWhatIf(REQUEST, VITRE)))
                    .isEmpty();
            assertThat(as("fougeres-vitre", () -> matching.findWhatIf(REQUEST, VITRE)))
                    .isPresent();
            assertThat(as("fougeres-vitre", () -> matching.findWhatIf(REQUEST, OYONNAX)))
                    .isEmpty();
            assertThat(as("fougeres-vitre", () -> matching.findWhatIfWithNeighbours(REQUEST, OYONNAX)))
                    .as("too far for a commute")
                    .isEmpty();
        }
    }

    @Test
    void aRankingHoldsTheTerritorysCommunesOnly() throws Exception {
        for (int time = 0; time < 2; time++) {
            assertThat(as("plastics-vallee", () -> codes(matching.rank(REQUEST))))
                    .contains(OYONNAX)
                    .doesNotContain(VITRE);
            assertThat(as("fougeres-vitre", () -> codes(matching.rankWithNeighbours(REQUEST))))
                    .contains(VITRE)
                    .doesNotContain(OYONNAX);
        }
    }

    @Test
    void nobodyIsAnsweredOutsideATerritory() {
        assertThatThrownBy(() -> matching.rank(REQUEST)).isNotNull();
        assertThatThrownBy(() -> matching.rankWithNeighbours(REQUEST)).isNotNull();
        assertThatThrownBy(() -> matching.findWhatIf(REQUEST, OYONNAX)).isNotNull();
    }

    private static Set<String> codes(Ranking ranking) {
        return ranking.results().stream().map(CommuneResult::code).collect(Collectors.toSet());
    }

    private <T> T as(String slug, Callable<T> work) throws Exception {
        TenantId tenant = tenants.findBySlug(slug).map(Tenant::id).orElseThrow();
        return TenantScope.call(tenant, work);
    }
}
