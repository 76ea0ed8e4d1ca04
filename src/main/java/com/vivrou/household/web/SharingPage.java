package com.vivrou.household.web;

import com.vivrou.household.domain.Guest;
import com.vivrou.household.domain.JoiningHousehold;
import com.vivrou.household.domain.Moved;
import com.vivrou.household.domain.PartingHousehold;
import com.vivrou.household.domain.Sharing;
import com.vivrou.household.domain.SharingHousehold;
import com.vivrou.household.domain.SharingHousehold.Refusal;
import com.vivrou.kernel.FrenchTime;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a member invites the second adult of the household, and where either ends the sharing. */
@Named
@RequestScoped
public class SharingPage {
    static final String PATH = "/mon-foyer/a-deux";
    private static final String DONE = PATH + "?fait=";
    /** Nothing was done: the page that was sent showed what is no more. */
    private static final String LATE = DONE + "late";

    private static final Set<String> TOLD = Set.of("invite", "again", "callOff", "leave", "remove", "late");

    private static final Set<Refusal> LATER = EnumSet.of(Refusal.COMPLETE, Refusal.NOT_OPEN);

    @Inject
    private AnswersInHand inHand;

    @Inject
    private SharingHousehold sharing;

    @Inject
    private JoiningHousehold joining;

    @Inject
    private PartingHousehold parting;

    @Inject
    private Afterwards afterwards;

    private final Form form = new Form();
    private @Nullable Sharing state;

    public void open() throws IOException {
        List<String> names = sharing.listNames();
        form.put("host", names.get(0))
                .put("guest", names.get(1))
                .put("language", inHand.locale().getLanguage());
        if (inHand.isPost()) {
            form.typed(inHand.typed());
            act(form.value("do"));
        }
    }

    public Form form() {
        return form;
    }

    public boolean alone() {
        return state() instanceof Sharing.Alone;
    }

    public boolean invited() {
        return state() instanceof Sharing.Invited;
    }

    public boolean together() {
        return state() instanceof Sharing.Together;
    }

    /** How the second adult is called. */
    public String other() {
        return state() instanceof Sharing.Together together
                ? together.name()
                : state() instanceof Sharing.Invited invited ? invited.name() : "";
    }

    public boolean expired() {
        return state() instanceof Sharing.Invited invited && invited.expired();
    }

    public boolean removable() {
        return state() instanceof Sharing.Together together && together.removable();
    }

    /** Who waits for the member in a household of theirs; empty when nobody does. */
    public String host() {
        return joining.findHost().orElse("");
    }

    /** What the page says of the invitation under way, or of the sharing. */
    public String told() {
        if (state() instanceof Sharing.Invited invited) {
            return inHand.texts()
                    .get(
                            invited.expired() ? "sharing.expired" : "sharing.sent",
                            invited.email(),
                            day(invited.mailedAt()),
                            day(invited.expiresAt()));
        }
        return state() instanceof Sharing.Together together
                ? inHand.texts().get("sharing.since", together.name(), day(together.since()))
                : "";
    }

    /** What has just been done; empty when nothing was. */
    public String done() {
        String done = inHand.parameter("fait");
        return TOLD.contains(done) && !inHand.isPost() ? inHand.texts().get("sharing.done." + done) : "";
    }

    /** What was sent came too late: nothing was done. */
    public boolean late() {
        return LATE.endsWith("=" + inHand.parameter("fait"));
    }

    private void act(String what) throws IOException {
        switch (what) {
            case "invite" -> invite();
            case "again" -> end(what, what, sharing.mailAgain());
            case "callOff" -> inHand.go(sharing.callOff() ? DONE + what : LATE);
            case "join" -> move(joining.join(inHand.locale()), JoiningPage.JOINED);
            case "leave" -> move(parting.leave(), DONE + what);
            // What the other one could not take along is still here.
            case "remove" -> inHand.go(parting.remove().isPresent() ? DONE + what : LATE);
            default -> inHand.go(PATH);
        }
    }

    private void move(Optional<Moved> moved, String path) throws IOException {
        moved.ifPresent(each -> afterwards.say(KeptWords.leftBehind(inHand.texts(), each)));
        inHand.go(moved.isPresent() ? path : LATE);
    }

    private void invite() throws IOException {
        Optional<Guest> guest = new InvitationForm(form, inHand.texts()).read(inHand.locale());
        if (guest.isPresent()) {
            end("invite", "email", sharing.invite(guest.get(), inHand.locale()));
        }
    }

    private void end(String what, String field, Optional<Refusal> refusal) throws IOException {
        if (refusal.isEmpty()) {
            inHand.go(DONE + what);
        } else if (LATER.contains(refusal.get())) {
            inHand.go(LATE);
        } else {
            form.refuse(field, inHand.texts().get("sharing.fault." + refusal.get(), SharingHousehold.MOST_MAILS));
        }
    }

    private Sharing state() {
        if (state == null) {
            state = sharing.find();
        }
        return state;
    }

    private String day(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(inHand.locale())
                .format(instant.atZone(FrenchTime.ZONE));
    }
}
