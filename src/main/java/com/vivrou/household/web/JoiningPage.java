package com.vivrou.household.web;

import com.vivrou.household.domain.JoiningHousehold;
import com.vivrou.household.domain.Moved;
import com.vivrou.household.domain.Offer;
import com.vivrou.identity.CurrentMember;
import com.vivrou.identity.Member;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the link of an invitation leads: says who invites and what is shared, and takes the invitation on a click. */
@Named
@RequestScoped
public class JoiningPage {
    /** Where somebody goes who has just joined: to their own part. */
    static final String JOINED = "/mon-foyer/travail?rejoint=1";

    private static final String PATH = "/invitation/";

    @Inject
    private AnswersInHand inHand;

    @Inject
    private OwnHousehold household;

    @Inject
    private JoiningHousehold joining;

    @Inject
    private CurrentMember member;

    @Inject
    private Afterwards afterwards;

    private String token = "";
    private @Nullable Offer offer;

    public void open() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        // The part of the path that names it: a parameter of the routed request only.
        token = faces.getExternalContext().getRequestParameterMap().getOrDefault("token", "");
        if (inHand.isPost() && member.find().isPresent()) {
            Optional<Moved> moved = joining.join(token, inHand.locale());
            if (moved.isPresent()) {
                afterwards.say(KeptWords.leftBehind(inHand.texts(), moved.get()));
                inHand.go(JOINED);
                return;
            }
        }
        offer = joining.find(token).orElse(null);
        if (offer == null && inHand.isPost() && household.isShared()) {
            // The second of two clicks.
            inHand.go(SharingPage.PATH);
        } else if (offer == null) {
            faces.getExternalContext().setResponseStatus(404);
        }
    }

    /** Whether the link leads to an invitation. */
    public boolean found() {
        return offer != null;
    }

    public String title() {
        return offer == null
                ? inHand.texts().get("joining.gone")
                : inHand.texts().get("joining.title", offer.host());
    }

    public String lead() {
        return offer == null ? "" : inHand.texts().get("joining.lead", offer.host());
    }

    public boolean is(String standing) {
        return offer != null && offer.standing().name().equals(standing);
    }

    /** Why the invitation cannot be taken as things are; empty when it can. */
    public String obstacle() {
        return offer == null || is("WELCOME")
                ? ""
                : inHand.texts()
                        .get(
                                "joining." + offer.standing(),
                                offer.address(),
                                member.find().map(Member::email).orElse(""));
    }

    public String url() {
        return PATH + token;
    }

    public String signIn() {
        return "/connexion?retour=" + url();
    }
}
