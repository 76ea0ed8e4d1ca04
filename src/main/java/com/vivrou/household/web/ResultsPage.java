package com.vivrou.household.web;

import com.vivrou.household.domain.KeepingResults;
import com.vivrou.household.domain.KeptResult;
import com.vivrou.identity.Interrupted;
import com.vivrou.matching.CommuneResult.Standing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rankings that a household keeps, the newest first. */
@Named
@RequestScoped
public class ResultsPage {
    static final String PATH = "/mes-resultats";
    private static final String FULL = PATH + "?complet=1";

    @Inject
    private AnswersInHand inHand;

    @Inject
    private KeepingResults keeping;

    @Inject
    private Afterwards afterwards;

    private List<KeptResult> kept = List.of();

    /** A kept result in the list. */
    public record Entry(String id, String url, String title, String kept, String counted) {}

    public void open() throws IOException {
        if (!inHand.isPost()) {
            kept = keeping.list();
        } else if (inHand.parameter("do").equals("delete")) {
            delete(inHand.parameter("resultat"));
        } else if (inHand.told()) {
            inHand.go(keeping.keep(inHand.answers())
                    .map(id -> PATH + "/" + id + "?garde=1")
                    .orElse(FULL));
        } else {
            inHand.go(RankingPage.PATH);
        }
    }

    private void delete(String typed) throws IOException {
        if (findId(typed).filter(keeping::delete).isPresent()) {
            afterwards.say(inHand.texts().get("results.deleted"));
            inHand.go(PATH);
        } else {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(404, "");
            faces.responseComplete();
        }
    }

    public AnswersInHand inHand() {
        return inHand;
    }

    /** Whether the member comes back from sign-in with answers whose result they wanted to keep. */
    public boolean repeatable() {
        return !inHand.parameter(Interrupted.MARK).isEmpty()
                && !inHand.parameter(AnswersInHand.CODE).isEmpty()
                && inHand.told();
    }

    public boolean nothing() {
        return kept.isEmpty();
    }

    /** A result was not kept: there is no room. */
    public boolean refused() {
        return !inHand.parameter("complet").isEmpty() && kept.size() >= KeepingResults.MOST;
    }

    public String room() {
        return inHand.texts().get("results.room", kept.size(), KeepingResults.MOST);
    }

    public String full() {
        return inHand.texts().get("results.full", KeepingResults.MOST);
    }

    public List<Entry> list() {
        KeptWords words = new KeptWords(inHand.texts());
        return kept.stream()
                .map(result -> new Entry(
                        result.id().toString(),
                        PATH + "/" + result.id(),
                        words.title(result),
                        words.kept(result),
                        inHand.texts()
                                .get(
                                        "results.counted",
                                        result.of(Standing.RANKED).size(),
                                        result.lines().size())))
                .toList();
    }

    /** Empty when the text is no number of ours. */
    static Optional<UUID> findId(String typed) {
        try {
            UUID id = UUID.fromString(typed);
            return id.toString().equals(typed) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException noNumber) {
            return Optional.empty();
        }
    }
}
