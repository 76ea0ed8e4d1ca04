package com.vivrou.territory.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vivrou.tenancy.TenantId;
import com.vivrou.tenancy.TenantScope;
import com.vivrou.territory.Commune;
import com.vivrou.territory.Contours;
import com.vivrou.territory.Indicator;
import com.vivrou.territory.Perimeter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Two territories that show the same publication, of which one answers for the communes around. */
class CachedAtlasTest {
    private static final TenantId NEAR = new TenantId(1);
    private static final TenantId FAR = new TenantId(2);

    private final CachedAtlas atlas = new CachedAtlas(new OneEach(), new OneMore(), new ThirtyForOne());

    @Test
    void whatIsKeptOfATerritoryIsNeverAnothers() {
        for (int time = 0; time < 2; time++) {
            assertThat(as(NEAR, () -> codes(atlas.perimeter()))).containsExactly("99001");
            assertThat(as(FAR, () -> codes(atlas.perimeter()))).containsExactly("99002");
        }
    }

    @Test
    void theCommunesAroundAreThoseOfTheTerritoryThatAnswersForThem() {
        for (int time = 0; time < 2; time++) {
            assertThat(as(NEAR, () -> codes(atlas.surroundings()))).containsExactly("99009");
            assertThat(as(FAR, () -> codes(atlas.surroundings()))).isEmpty();
        }
    }

    @Test
    void nobodyIsAnsweredOutsideATerritory() {
        assertThatThrownBy(atlas::perimeter).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(atlas::surroundings).isInstanceOf(IllegalStateException.class);
    }

    private static List<String> codes(Perimeter perimeter) {
        return perimeter.communes().stream().map(Commune::code).toList();
    }

    private static <T> T as(TenantId tenant, Supplier<T> work) {
        TenantScope scope = TenantScope.open(tenant);
        try {
            return work.get();
        } finally {
            scope.close();
        }
    }

    private static Commune commune(int number) {
        String code = "9900" + number;
        return new Commune(code, code, code, List.of(), "", "", OptionalInt.empty(), 46, 5, Map.of());
    }

    private static boolean isNear() {
        return TenantScope.current().equals(Optional.of(NEAR));
    }

    private static final class OneEach extends AtlasStore {
        @Override
        Optional<Shown> findShown() {
            return Optional.of(new Shown(1, "the same", ""));
        }

        @Override
        Perimeter load(Shown shown) {
            return new Perimeter(shown.checksum(), List.of(commune(isNear() ? 1 : 2)), List.of());
        }

        @Override
        Optional<Contours> loadContours(Shown shown, Perimeter perimeter) {
            return Optional.empty();
        }
    }

    private static final class ThirtyForOne extends SurroundingsStore {
        @Override
        int kilometres() {
            return isNear() ? 30 : 0;
        }
    }

    private static final class OneMore extends CachedNationalAtlas {
        @Override
        NationalFigures current() {
            return NationalFigures.none();
        }

        @Override
        public List<String> near(Collection<Commune> places, double kilometres) {
            return List.of("99009");
        }

        @Override
        public List<Commune> list(Collection<String> codes) {
            return codes.contains("99009") ? List.of(commune(9)) : List.of();
        }

        @Override
        public List<Indicator> indicators() {
            return List.of();
        }
    }
}
