package com.vivrou.household.web;

import com.vivrou.household.Answers;
import com.vivrou.household.AnswersCode;
import com.vivrou.household.AnswersCode.Told;
import com.vivrou.household.Household;
import com.vivrou.household.domain.AskingForPlaces;
import com.vivrou.identity.Arrivals;
import com.vivrou.identity.CurrentMember;
import com.vivrou.kernel.Texts;
import com.vivrou.matching.Ranking;
import com.vivrou.matching.Reasons;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answers that the request is about: those its code {@code r} carries, else those stored for the member, else none
 * yet. A member with a code that differs from what is stored tries other answers; nothing is stored before they say so.
 */
@Named
@RequestScoped
public class AnswersInHand {
    static final String CODE = "r";
    private static final String PART = "partie";

    @Inject
    private HttpServletRequest request;

    @Inject
    private OwnHousehold household;

    @Inject
    private CurrentMember member;

    @Inject
    private Arrivals arrivals;

    @Inject
    private UnsentForm unsent;

    @Inject
    private AskingForPlaces asking;

    private Answers answers = Answers.NONE;
    private boolean carried;
    private boolean unreadable;
    private boolean justKept;
    private @Nullable Ranking ranking;
    private @Nullable String code;
    private String by = "";

    @PostConstruct
    void read() {
        answers = household.find().map(Household::answers).orElse(Answers.NONE);
        by = household.mark();
        String given = request.getParameter(CODE);
        if (given != null && !given.isBlank()) {
            Optional<Told> told = AnswersCode.readTold(given.strip());
            carried = told.isPresent();
            unreadable = told.isEmpty();
            told.map(household::facing).ifPresent(this::take);
            told.ifPresent(each -> by = household.markFacing(each.by()));
            if (carried && !stored()) {
                household.find().ifPresent(own -> answers = fillIn(answers, own.answers()));
            }
        }
    }

    public Answers answers() {
        return answers;
    }

    /** Whether there is anything to rank by. */
    public boolean told() {
        return carried || stored();
    }

    /** The address carried a code that says nothing. */
    public boolean unreadable() {
        return unreadable;
    }

    public boolean visitor() {
        return member.find().isEmpty();
    }

    /** A member looks at other answers than those stored. */
    public boolean trying() {
        return carried && !visitor() && !household.isStored(answers);
    }

    /** Whether a member's household answered anything so far. */
    public boolean stored() {
        return household.findAnswers().isPresent();
    }

    /** Whether keeping them would change anything: the other adult's part is not the member's to change. */
    public boolean keepable() {
        return trying() && !household.isStored(household.mine(answers));
    }

    public boolean justKept() {
        return justKept;
    }

    public String code() {
        if (code == null) {
            code = AnswersCode.write(answers, by);
        }
        return told() ? code : "";
    }

    /** The code where an address has to carry it, else empty. */
    public String carriedCode() {
        return carried && (visitor() || trying()) ? code() : "";
    }

    /** An address of ours with the answers, where it has to carry them. */
    public String link(String path) {
        return with(carriedCode(), path);
    }

    /** The code of answers that the household stores, its member's part first. */
    String codeOf(Answers kept) {
        return AnswersCode.write(kept, household.mark());
    }

    /** An address of ours with other answers than those in hand. */
    String linkWith(Answers other, String path) {
        return with(household.isStored(other) ? "" : AnswersCode.write(other, by), path);
    }

    private static String with(String code, String path) {
        if (code.isEmpty()) {
            return path;
        }
        int mark = path.indexOf('#');
        String start = mark < 0 ? path : path.substring(0, mark);
        return start + (start.contains("?") ? "&" : "?") + CODE + "=" + code + (mark < 0 ? "" : path.substring(mark));
    }

    /** Where to sign in so as to come back to this path with these answers. */
    public String signIn(String path) {
        return "/connexion?retour=" + URLEncoder.encode(link(path), StandardCharsets.UTF_8);
    }

    /** Communes that no must rules out. */
    public int possible() {
        return total() - ranking().excluded().size();
    }

    public int total() {
        return ranking().results().size();
    }

    Ranking ranking() {
        if (ranking == null) {
            ranking = asking.rank(answers);
        }
        return ranking;
    }

    /** Whether a script asks for the part of the page that changes, without its frame. */
    public boolean isPart() {
        return !parameter(PART).isEmpty() && !isPost();
    }

    /** The template around the page. */
    public String frame() {
        return isPart() ? "/WEB-INF/household/part.xhtml" : "/WEB-INF/templates/public.xhtml";
    }

    boolean isPost() {
        return request.getMethod().equals("POST");
    }

    /** Whether a form is sent that can be read; one that a member sends whose session has ended leads to sign-in. */
    boolean isSent() throws IOException {
        if (isPost() && unsent.isSent()) {
            if (!parameter("do").equals("preview")) {
                go(signIn(unsent.path()));
            }
            return false;
        }
        return isPost();
    }

    /** A form with what was typed into it before the session ended, if that is how somebody comes here. */
    Form retyped(Form form) {
        return unsent.fill(form);
    }

    Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, values[0]));
        return typed;
    }

    String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    String[] parameters(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? new String[0] : values;
    }

    /** Shows what these answers would give, and keeps nothing. */
    void preview(Answers given) {
        take(given);
    }

    /** Shows what these answers would give, to be carried by the address from now on. */
    void tryOut(Answers given) {
        carried = true;
        preview(given);
    }

    /**
     * Goes on with these answers: stored for a member, in the address for a visitor. When the other adult of the
     * household was faster, the page is shown again, with everything typed.
     */
    void keepAndGo(Answers given, String path) throws IOException {
        if (unsent.isSent()) {
            go(signIn(unsent.path()));
            return;
        }
        take(given);
        if (visitor()) {
            carried = true;
            go(link(path));
        } else if (household.save(given)) {
            takeStored();
            go(path);
        }
    }

    /** Goes on with these answers in the address, stored for nobody. */
    void tryAndGo(Answers given, String path) throws IOException {
        take(given);
        carried = true;
        go(link(path));
    }

    /**
     * A visitor who has just signed in keeps what they answered before. Only who comes back from a sign-in begun here
     * with these answers: to anybody else who opens this address, they are somebody's, to try and to keep by a click.
     */
    void keepFirstAnswers() {
        if (!visitor() && arrivals.take() && carried && !stored()) {
            justKept = household.save(answers);
            takeStored();
        }
    }

    void go(String path) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(path);
    }

    Texts texts() {
        return Texts.of("household", locale());
    }

    Reasons reasons() {
        return new Reasons(locale());
    }

    Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    private void takeStored() {
        household.findAnswers().ifPresent(this::take);
        by = household.mark();
    }

    private void take(Answers given) {
        answers = given;
        ranking = null;
        code = null;
    }

    private static Answers fillIn(Answers told, Answers prepared) {
        return prepared.adults()
                .get(0)
                .findWorkplace()
                .map(told::withUsualWorkplace)
                .orElse(told);
    }
}
