package com.vivrou.territory.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.tenancy.CurrentTenant;
import com.vivrou.tenancy.SampleTenants;
import com.vivrou.tenancy.Tenant;
import com.vivrou.tenancy.Tenants;
import com.vivrou.territory.Atlas;
import com.vivrou.territory.Commune;
import com.vivrou.territory.JobDemand;
import com.vivrou.territory.NationalAtlas;
import com.vivrou.territory.Perimeter;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** A territory has pages for its own communes and for those it answers for around; the country's others have none. */
class CommuneViewsTest {
    private static final Perimeter VALLEY = Valley.perimeter();
    private static final Perimeter AROUND = new Valley()
            .with("01050", "Estville", "333", Map.of("population", 40.0))
            .toPerimeter();
    private static final Perimeter NOWHERE = new Perimeter("", List.of(), List.of());

    @Test
    void aCommuneAroundHasAPageWhereTheTerritoryAnswersForIt() {
        CommuneViews views = views(AROUND);
        assertThat(find(views, VALLEY, 0).map(CommuneView::inside)).contains(true);
        assertThat(find(views, AROUND, 0).map(CommuneView::inside)).contains(false);
    }

    @Test
    void elsewhereItHasNoneThoughTheCountrysAtlasKnowsIt() {
        assertThat(find(views(NOWHERE), AROUND, 0)).isEmpty();
    }

    private static Optional<CommuneView> find(CommuneViews views, Perimeter perimeter, int number) {
        return views.find(perimeter.communes().get(number).segment(), Locale.FRENCH);
    }

    private static CommuneViews views(Perimeter around) {
        return new CommuneViews(
                given(Atlas.class, "surroundings", around, "perimeter", VALLEY),
                given(NationalAtlas.class, "find", everybody(), "list", AROUND.communes()),
                given(JobDemand.class, "around", Optional.empty()),
                given(Tenants.class, "url", "http://valley.example"),
                new InTheValley());
    }

    private static Optional<Commune> everybody() {
        return Optional.of(AROUND.communes().get(0));
    }

    /** Answers what is told, else that nothing is known. */
    private static <T> T given(Class<T> type, Object... answers) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, asked) -> {
                    for (int i = 0; i < answers.length; i += 2) {
                        if (method.getName().equals(answers[i])) {
                            return answers[i + 1];
                        }
                    }
                    return switch (method.getReturnType().getSimpleName()) {
                        case "Optional" -> Optional.empty();
                        case "OptionalDouble" -> OptionalDouble.empty();
                        default -> throw new UnsupportedOperationException(method.getName());
                    };
                }));
    }

    private static final class InTheValley extends CurrentTenant {
        @Override
        public Tenant required() {
            return SampleTenants.open("valley");
        }
    }
}
