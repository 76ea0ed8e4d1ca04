package com.vivrou.household.web;

import com.vivrou.household.VisibleText;
import com.vivrou.household.domain.AskingForPlaces;
import com.vivrou.household.domain.KeepingResults;
import com.vivrou.household.domain.KeptResult;
import com.vivrou.household.domain.KeptResult.Line;
import com.vivrou.household.domain.Recomputation;
import com.vivrou.matching.CommuneResult.Standing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A kept result: the list as it stood then, and whether the same answers still give it. */
@Named
@RequestScoped
public class ResultPage {
    @Inject
    private AnswersInHand inHand;

    @Inject
    private KeepingResults keeping;

    @Inject
    private Reach reach;

    @Inject
    private AskingForPlaces asking;

    private @Nullable KeptResult result;
    private @Nullable Recomputation recomputation;
    private boolean tooLong;

    /** A ranked commune then and now; {@code now} is empty when nothing moved. */
    public record Row(int rank, String name, boolean outside, int points, int known, String now, boolean moved) {}

    public void open() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext request = faces.getExternalContext();
        // The part of the path that names it: a parameter of the routed request only.
        result = ResultsPage.findId(request.getRequestParameterMap().getOrDefault("id", ""))
                .flatMap(keeping::find)
                .orElse(null);
        if (result == null) {
            request.responseSendError(404, "");
            faces.responseComplete();
        } else if (inHand.isPost()) {
            act(result);
        }
    }

    /** Whether there is anything to show; a page that is not found is still built. */
    public boolean shown() {
        return result != null;
    }

    public String title() {
        return result == null ? "" : words().title(result);
    }

    public String kept() {
        return result == null ? "" : words().kept(result);
    }

    public String typedTitle() {
        return tooLong ? inHand.parameter("titre") : result == null ? "" : result.title();
    }

    public int longestTitle() {
        return KeptResult.LONGEST_TITLE;
    }

    public boolean tooLong() {
        return tooLong;
    }

    public String url() {
        return ResultsPage.PATH + "/" + required().id();
    }

    public String id() {
        return required().id().toString();
    }

    public boolean justKept() {
        return !inHand.parameter("garde").isEmpty();
    }

    /** Where the same answers are tried out. */
    public String answersUrl() {
        return RankingPage.PATH + "?" + AnswersInHand.CODE + "="
                + inHand.codeOf(required().answers());
    }

    /** What the comparison found. */
    public RecomputationWords found() {
        return new RecomputationWords(inHand.texts(), recomputation(), keeping.thisYear());
    }

    public String behind() {
        KeptResult then = required();
        return inHand.texts().get("dossier.rules", Integer.toString(then.rules()), KeptWords.vintage(then.vintage()));
    }

    /** What it was computed from, children as old as they were. */
    public Review review() {
        KeptResult then = required();
        return new Review(
                inHand.texts(),
                then.answers(),
                asking.question(then.answers(), then.year()),
                reach.workplaces(inHand.texts()),
                asking.listCriteria());
    }

    public List<Row> rows() {
        return required().of(Standing.RANKED).stream().map(this::row).toList();
    }

    public String unranked() {
        return names(Standing.NOT_ENOUGH_DATA);
    }

    public String excluded() {
        return names(Standing.EXCLUDED);
    }

    private void act(KeptResult kept) throws IOException {
        switch (inHand.parameter("do")) {
            case "rename" -> {
                String title = VisibleText.line(inHand.parameter("titre"));
                tooLong = title.length() > KeptResult.LONGEST_TITLE;
                if (!tooLong) {
                    keeping.rename(kept.id(), title);
                    inHand.go(url());
                }
            }
            case "renew" ->
                inHand.go(keeping.keep(kept.answers(), kept.title())
                        .map((UUID id) -> ResultsPage.PATH + "/" + id + "?garde=1")
                        .orElse(ResultsPage.PATH + "?complet=1"));
            default -> inHand.go(url());
        }
    }

    private Row row(Line then) {
        Line now = recomputation().findNow(then.code()).orElse(null);
        return new Row(
                then.rank(),
                then.name(),
                reach.isOutside(then.code()),
                then.points(),
                Cards.percent(then.coverage()),
                found().now(then.code()),
                !then.equals(now));
    }

    private String names(Standing standing) {
        List<Line> lines = required().of(standing);
        List<String> names = lines.stream()
                .filter(line -> !reach.isOutside(line.code()))
                .map(Line::name)
                .collect(Collectors.toCollection(ArrayList::new));
        int outside = lines.size() - names.size();
        if (outside > 0) {
            names.add(inHand.texts().get("result.outside", outside));
        }
        return String.join(", ", names);
    }

    private KeptWords words() {
        return new KeptWords(inHand.texts());
    }

    private KeptResult required() {
        if (result == null) {
            throw new IllegalStateException("No result is shown");
        }
        return result;
    }

    private Recomputation recomputation() {
        if (recomputation == null) {
            recomputation = keeping.recompute(required());
        }
        return recomputation;
    }
}
