package com.vivrou.household.web;

import com.vivrou.identity.CurrentMember;
import com.vivrou.identity.Interrupted;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A form that a member filled in, and sent when their session had ended. Taken for a visitor's, it would be answers that
 * know nothing of what is stored. So each form of a member's page says that it is one; sent without a member, it leads to
 * sign-in, what was typed travels along in the address ({@code saisie}), and the same step shows it again over what is
 * stored. Nothing is stored before somebody sends it once more.
 */
@Named
@RequestScoped
public class UnsentForm {
    private static final String MEMBERS = "membre";
    private static final String TYPED = "saisie";

    /** What a page carries beside what people type. */
    private static final Set<String> CARRIED = Set.of(AnswersInHand.CODE, OwnHousehold.SEEN, MEMBERS, TYPED, "do");

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentMember member;

    /** Whether a member's page sends this, and the member is gone. */
    boolean isSent() {
        return member.find().isEmpty() && isMembers();
    }

    /** For a form: whether it is to be sent by a member. */
    public boolean marked() {
        return member.find().isPresent() || isMembers() || isTold();
    }

    /** Whether the page shows what was typed before the session ended. */
    public boolean isTold() {
        return find().isPresent();
    }

    /** Whether somebody comes back from sign-in to a page that could not take what they sent, nor carry it along. */
    public boolean isInterrupted() {
        return !isPost()
                && member.find().isPresent()
                && !parameter(Interrupted.MARK).isEmpty();
    }

    /** The form with what was typed before the session ended, if anything was. */
    Form fill(Form form) {
        return find().map(form::typed).orElse(form);
    }

    /** The path of the page at hand, with what was typed into its form. */
    String path() {
        Object asked = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        String path = asked == null ? request.getRequestURI() : asked.toString();
        Map<String, String> typed = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!CARRIED.contains(name)) {
                typed.put(name, values[0]);
            }
        });
        String seen = parameter(OwnHousehold.SEEN);
        return path + "?" + TYPED + "=" + TypedCode.write(typed).orElse("")
                + (seen.matches("[\\w-]+") ? "&" + OwnHousehold.SEEN + "=" + seen : "");
    }

    private Optional<Map<String, String>> find() {
        return isPost() ? Optional.empty() : TypedCode.read(parameter(TYPED));
    }

    private boolean isMembers() {
        return isPost() && !parameter(MEMBERS).isEmpty();
    }

    private boolean isPost() {
        return request.getMethod().equals("POST");
    }

    private String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
