package com.vivrou.household.web;

import com.vivrou.household.Answers;
import com.vivrou.household.domain.AskingForPlaces;
import com.vivrou.matching.Audience;
import com.vivrou.matching.Criterion;
import com.vivrou.matching.Importance;
import com.vivrou.matching.Matching;
import com.vivrou.matching.Shift;
import com.vivrou.territory.JobDemand;
import com.vivrou.travel.Mode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Step 2 of the questionnaire: where each adult works, and what counts for them. */
@Named
@RequestScoped
public class QuestionnaireWorkPage {
    private static final int SUGGESTIONS = 12;

    @Inject
    private AnswersInHand inHand;

    @Inject
    private OwnHousehold household;

    @Inject
    private AskingForPlaces asking;

    @Inject
    private Matching matching;

    @Inject
    private Reach reach;

    private Form form = new Form();
    private List<Person> people = List.of();

    /** An adult of the form: a section of its own, a tab of its own. */
    public record Person(int number, String name, String initial, List<Priority> usual, List<Priority> others) {}

    /** A line of the priorities: four levels, and the line of a must. */
    public record Priority(
            String code,
            String level,
            String line,
            String label,
            String hint,
            String icon,
            boolean lined,
            String before,
            String after) {}

    /** A choice with its word. */
    public record Choice(String value, String label, String style) {}

    public void open() throws IOException {
        WorkForm work = new WorkForm(inHand.texts(), workplaces(), matching.listCriteria());
        form = inHand.retyped(work.filled(inHand.answers()));
        if (!inHand.isSent()) {
            return;
        }
        Answers given = household.mine(work.read(inHand.typed(), form, inHand.answers()));
        if (form.is("do", "preview")) {
            inHand.preview(given);
        } else if (form.faultless()) {
            inHand.keepAndGo(given, "/mon-foyer/logement");
        }
    }

    public Form form() {
        return form;
    }

    public AnswersInHand inHand() {
        return inHand;
    }

    /** The member has just joined this household. */
    public boolean joined() {
        return !inHand.parameter("rejoint").isEmpty() && household.isShared();
    }

    /** What the field of the place of work proposes; for a script that asks while somebody types, what comes close. */
    public List<String> places() {
        String typed = inHand.parameter("q").strip();
        return typed.isEmpty() ? workplaces().choices() : workplaces().choices(typed, SUGGESTIONS);
    }

    /** Whether somebody may work outside the territory: it must be known where that lies. */
    public boolean anywhere() {
        return asking.knowsFrance();
    }

    public List<Choice> shifts() {
        return Arrays.stream(Shift.values())
                .map(shift -> new Choice(shift.name(), inHand.texts().get("shift." + shift), ""))
                .toList();
    }

    /** The ways to work that are asked: nobody plans a commute of forty minutes on foot. */
    public List<Choice> modes() {
        return Stream.of(Mode.CAR, Mode.BICYCLE, Mode.PUBLIC_TRANSPORT)
                .map(mode -> new Choice(mode.name(), inHand.texts().get("mode." + mode), ""))
                .toList();
    }

    public List<JobDemand.Job> jobs() {
        return asking.listJobs();
    }

    public List<Choice> levels() {
        return Arrays.stream(Importance.values())
                .map(importance -> new Choice(
                        importance.name(), inHand.reasons().importance(importance), Styles.level(importance)))
                .toList();
    }

    public List<Person> people() {
        if (people.isEmpty()) {
            people = listPeople();
        }
        return people;
    }

    /** What the other adult answers on their own device, to read; empty where one member answers for all. */
    public List<Review.Person> others() {
        if (!household.isShared()) {
            return List.of();
        }
        List<Review.Person> all = new Review(
                        inHand.texts(),
                        inHand.answers(),
                        asking.question(inHand.answers()),
                        workplaces(),
                        matching.listCriteria())
                .people();
        return all.subList(1, all.size());
    }

    private Workplaces workplaces() {
        return reach.workplaces(inHand.texts());
    }

    private List<Person> listPeople() {
        List<Person> list = new ArrayList<>();
        Names names = new Names(inHand.texts(), inHand.answers());
        int asked = household.isShared() ? 1 : inHand.answers().adults().size();
        for (int i = 0; i < asked; i++) {
            List<Priority> usual = new ArrayList<>();
            List<Priority> others = new ArrayList<>();
            for (Criterion criterion : matching.listCriteria()) {
                if (isAsked(criterion, i)) {
                    (isUsual(criterion, i) ? usual : others).add(priority(criterion, i + 1));
                }
            }
            list.add(new Person(i + 1, names.title(i), names.initial(i), usual, others));
        }
        return list;
    }

    /** Travel and jobs are always asked: whether somebody works stands in the same form, and shows the one or the other. */
    private boolean isAsked(Criterion criterion, int adult) {
        return criterion.audience() == Audience.COMMUTING_ADULT
                || criterion.audience() == Audience.JOB_SEEKER
                || criterion.concerns(asking.question(inHand.answers()), adult);
    }

    private boolean isUsual(Criterion criterion, int adult) {
        return criterion.usual() != Importance.INDIFFERENT
                || !form.is(WorkForm.level(adult + 1, criterion), Importance.INDIFFERENT.name())
                || form.wrong(WorkForm.line(adult + 1, criterion));
    }

    private Priority priority(Criterion criterion, int number) {
        boolean lined = criterion.threshold() != null;
        return new Priority(
                criterion.code(),
                WorkForm.level(number, criterion),
                WorkForm.line(number, criterion),
                inHand.reasons().label(criterion.code()),
                inHand.reasons().hint(criterion.code()),
                Styles.icon(criterion),
                lined,
                lined ? inHand.reasons().beforeLine(criterion) : "",
                lined ? inHand.reasons().afterLine(criterion) : "");
    }
}
