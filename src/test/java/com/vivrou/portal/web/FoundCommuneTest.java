package com.vivrou.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.kernel.Texts;
import com.vivrou.matching.AdultScore;
import com.vivrou.matching.CommuneResult;
import com.vivrou.matching.Reason;
import com.vivrou.territory.CommuneTable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoundCommuneTest {
    private static final Texts TEXTS = Texts.of("portal", Locale.FRENCH);
    private static final Territories NONE =
            new Territories(List.of(), Map.of(), CommuneTable.of("test", List.of(), List.of()));

    @Test
    void thatNothingIsAgainstItIsNoReasonAgainstIt() {
        FoundCommune found =
                FoundCommune.of(result(new Reason("nothing_against", Reason.Kind.FOR, "", -1, Map.of())), TEXTS, NONE);
        assertThat(found.pros()).isEmpty();
        assertThat(found.cons()).isEmpty();
        assertThat(found.territory()).isEqualTo("Dans aucun Territoire d’industrie");
    }

    private static CommuneResult result(Reason reason) {
        return new CommuneResult(
                "01283",
                "Oyonnax",
                false,
                CommuneResult.Standing.RANKED,
                1,
                false,
                80,
                0,
                1,
                List.of(new AdultScore(80, 80, 1, 1, List.of())),
                List.of(reason),
                List.of(),
                List.of());
    }
}
