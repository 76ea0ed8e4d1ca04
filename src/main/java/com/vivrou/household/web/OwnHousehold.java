package com.vivrou.household.web;

import com.vivrou.household.Answers;
import com.vivrou.household.Answers.Adult;
import com.vivrou.household.AnswersCode;
import com.vivrou.household.AnswersCode.Told;
import com.vivrou.household.Household;
import com.vivrou.household.Households;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is stored for the household of the member who makes the request. Forms carry in {@code vu} what the adults had
 * answered together when the page was shown, so that neither overwrites unseen what the other changed meanwhile.
 */
@Named
@RequestScoped
public class OwnHousehold {
    static final String SEEN = "vu";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Households households;

    private @Nullable Household household;
    private boolean overtaken;
    private boolean partly;

    @PostConstruct
    void read() {
        household = households.findOwn().orElse(null);
    }

    /** Empty for a visitor. */
    Optional<Household> find() {
        return Optional.ofNullable(household);
    }

    /** Empty before anybody of the household answered. */
    Optional<Answers> findAnswers() {
        return find().filter(Household::answered).map(Household::answers);
    }

    boolean isStored(Answers answers) {
        return findAnswers().filter(answers::equals).isPresent();
    }

    /** Whether the second adult answers for themselves. */
    public boolean isShared() {
        return household != null && household.shared();
    }

    /**
     * For the forms; empty where nobody else could change anything. A form that is shown again after its session ended
     * was begun before: what was seen then counts.
     */
    public String seen() {
        if (household == null || !household.shared()) {
            return "";
        }
        Answers now = household.answers().common();
        boolean again = request.getMethod().equals("GET");
        return AnswersCode.write(again ? findSeen().orElse(now) : now);
    }

    /** Nothing was stored: the other adult was faster. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** What the adults had answered together when the page that is sent was shown. */
    Optional<Answers> findSeen() {
        String told = request.getParameter(SEEN);
        return told == null || told.isBlank() ? Optional.empty() : AnswersCode.read(told.strip());
    }

    /**
     * Answers that a code carries, the member's own part first. In a household that two share, the mark in the code says
     * whose part it begins with. Names do not: people change theirs, and two may have the same. Of a code that nobody of
     * the household marked, only what adults answer together is taken.
     */
    Answers facing(Told told) {
        Answers given = told.answers();
        if (household == null || !household.shared()) {
            return given;
        }
        Adult own = household.answers().adults().get(0);
        Adult other = household.answers().adults().get(1);
        Adult first = given.adults().get(0);
        Adult second = given.isCouple() ? given.adults().get(1) : null;
        if (told.by().equals(household.mark())) {
            return with(given, first, second == null ? other : second);
        }
        if (told.by().equals(household.otherMark())) {
            return with(given, second == null ? own : second.withName(own.name()), first);
        }
        partly = true;
        return with(given, own, other);
    }

    private static Answers with(Answers given, Adult own, Adult other) {
        return given.withPeople(List.of(own, other), given.childrenBirthYears());
    }

    /** Only what the adults answer together was taken of the code: it does not say which of them wrote it. */
    public boolean isPartly() {
        return partly;
    }

    /** The mark of answers that a code carries, once they face the member; of a visitor's, the one that it has. */
    String markFacing(String by) {
        return household != null && household.shared() ? household.mark() : by;
    }

    /** For codes of what is stored; empty for a visitor. */
    String mark() {
        return household == null ? "" : household.mark();
    }

    /** These answers, with the other adult's part as they told it themselves. */
    Answers mine(Answers given) {
        return household != null && household.shared() && given.isCouple()
                ? given.withAdult(1, household.answers().adults().get(1))
                : given;
    }

    /** @return whether it is stored; else {@link #isOvertaken} */
    boolean save(Answers given) {
        Optional<Household> stored = households.save(given, findSeen().orElse(null));
        overtaken = stored.isEmpty();
        household = stored.or(households::findOwn).orElse(null);
        return !overtaken;
    }
}
