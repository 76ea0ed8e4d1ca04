package com.vivrou.household.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.kernel.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnywhereTest {
    private static final int A_LOT = 400_000;

    private final List<String> asked = new ArrayList<>();
    private final Anywhere anywhere = new Anywhere(text -> {
        asked.add(text);
        return List.of();
    });

    @ParameterizedTest
    @ValueSource(strings = {" ", "(", "a ( ", "(69) "})
    @Timeout(5)
    void textWithoutEndNamesNoCommuneAndCostsNothing(String piece) {
        assertThat(anywhere.find("a" + piece.repeat(A_LOT) + "b").meant()).isEmpty();
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lyon", "Lyon (69)", " Lyon ( 69 ) ", "Lyon\u202F(69)"})
    void nameIsAskedWithoutItsDepartment(String typed) {
        anywhere.find(typed);
        assertThat(asked).containsExactly("Lyon");
    }

    @Test
    void departmentWithoutNameAsksNothing() {
        assertThat(anywhere.find("(69)").near()).isEmpty();
        assertThat(anywhere.find(" ").near()).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void formKeepsTheBeginningOfATextWithoutEnd() {
        String text = "é".repeat(A_LOT);
        String kept = new Form().typed(Map.of("work1", text)).value("work1");
        assertThat(kept).isEqualTo(Typed.cut(text, 400));
    }
}
