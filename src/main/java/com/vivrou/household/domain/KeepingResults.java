package com.vivrou.household.domain;

import com.vivrou.household.Answers;
import com.vivrou.identity.CurrentMember;
import com.vivrou.matching.Ranking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rankings that the household of the member who makes the request keeps. Nobody can ask for another's. */
@ApplicationScoped
public class KeepingResults {
    /** That one household may keep. */
    public static final int MOST = 20;

    private final Clock clock = Clock.systemUTC();

    @Inject
    private KeptResultStore store;

    @Inject
    private CurrentMember member;

    @Inject
    private AskingForPlaces asking;

    /** The newest first; empty for a visitor. */
    public List<KeptResult> list() {
        return member.find().map(own -> store.list(own.id())).orElse(List.of());
    }

    /** Empty for a visitor, and for a number that is none of the household's. */
    public Optional<KeptResult> find(UUID id) {
        return member.find().flatMap(own -> store.find(own.id(), id));
    }

    /** Keeps what these answers give now; its number, or empty when {@link #MOST} are kept already. */
    public Optional<UUID> keep(Answers answers) {
        return keep(answers, "");
    }

    /** The same under a title of the household's own. */
    public Optional<UUID> keep(Answers answers, String title) {
        int year = asking.today().getYear();
        Ranking ranking = asking.rank(answers, year);
        return store.keep(
                member.required().id(),
                new KeptResult(
                        UUID.randomUUID(),
                        title,
                        answers,
                        year,
                        ranking.rules(),
                        ranking.vintage(),
                        clock.instant(),
                        KeptResult.linesOf(ranking)),
                MOST);
    }

    public void rename(UUID id, String title) {
        store.rename(member.required().id(), id, title);
    }

    /** Whether the household kept one under this number. */
    public boolean delete(UUID id) {
        return store.delete(member.required().id(), id);
    }

    /** What the same answers give now. */
    public Recomputation recompute(KeptResult kept) {
        Ranking ranking = asking.rank(kept.answers(), kept.year());
        return new Recomputation(kept, ranking.rules(), ranking.vintage(), KeptResult.linesOf(ranking));
    }

    public int thisYear() {
        return asking.today().getYear();
    }
}
