package com.vivrou.household.domain;

import com.vivrou.household.Answers;
import com.vivrou.household.Workplace;
import com.vivrou.kernel.FrenchTime;
import com.vivrou.matching.Adult;
import com.vivrou.matching.Criterion;
import com.vivrou.matching.Housing;
import com.vivrou.matching.Matching;
import com.vivrou.matching.MatchingRequest;
import com.vivrou.matching.Preference;
import com.vivrou.matching.Ranking;
import com.vivrou.matching.Trade;
import com.vivrou.matching.WhatIf;
import com.vivrou.matching.Wishes;
import com.vivrou.territory.Atlas;
import com.vivrou.territory.Commune;
import com.vivrou.territory.JobDemand;
import com.vivrou.territory.NationalAtlas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns a household's answers into the engine's question. What was left out gets the usual answer. */
@ApplicationScoped
public class AskingForPlaces {
    @Inject
    private Matching matching;

    @Inject
    private Atlas atlas;

    @Inject
    private NationalAtlas nationalAtlas;

    @Inject
    private JobDemand jobs;

    public Ranking rank(Answers answers) {
        return rank(matching, answers, question(answers));
    }

    /** As they would have been ranked in that year, when children were as old. */
    public Ranking rank(Answers answers, int year) {
        return rank(matching, answers, question(answers, year));
    }

    /** What would make a commune of their ranking the first choice; empty when it is none of it. */
    public Optional<WhatIf> findWhatIf(Answers answers, String code) {
        return findWhatIf(matching, answers, question(answers), code);
    }

    /** What a household may weigh here. */
    public List<Criterion> listCriteria() {
        return matching.listCriteria();
    }

    /** Whether a commune outside the territory can be located: without the national atlas, it cannot. */
    public boolean knowsFrance() {
        return nationalAtlas.isPublished();
    }

    /** The jobs that an adult without work may look for; none when no survey is published. */
    public List<JobDemand.Job> listJobs() {
        return jobs.jobs();
    }

    public Optional<JobDemand.Job> findJob(@Nullable String code) {
        return code == null
                ? Optional.empty()
                : jobs.jobs().stream().filter(job -> job.code().equals(code)).findFirst();
    }

    public LocalDate today() {
        return FrenchTime.today();
    }

    public MatchingRequest question(Answers answers) {
        return question(answers, today().getYear());
    }

    static Ranking rank(Matching matching, Answers answers, MatchingRequest question) {
        return answers.wishes().around() ? matching.rankWithNeighbours(question) : matching.rank(question);
    }

    static Optional<WhatIf> findWhatIf(Matching matching, Answers answers, MatchingRequest question, String code) {
        return answers.wishes().around()
                ? matching.findWhatIfWithNeighbours(question, code)
                : matching.findWhatIf(question, code);
    }

    /** As it was asked in that year, when children were as old. */
    public MatchingRequest question(Answers answers, int year) {
        Integer budget = answers.budget();
        return new MatchingRequest(
                answers.adults().stream().map(this::adult).toList(),
                answers.childrenBirthYears(),
                new Housing(
                        answers.tenure(),
                        answers.dwelling(),
                        budget == null ? null : budget.doubleValue(),
                        answers.findSurface().orElse(null)),
                wishes(answers.wishes()),
                usualPreferences(),
                year);
    }

    private Map<String, Preference> usualPreferences() {
        List<Criterion> criteria = matching.listCriteria();
        return criteria.stream()
                .collect(Collectors.toMap(Criterion::code, criterion -> Preference.of(criterion.usual())));
    }

    private Adult adult(Answers.Adult adult) {
        return new Adult(
                adult.name(),
                workplace(adult.workplace()),
                adult.shift(),
                findJob(adult.trade())
                        .map(job -> new Trade(job.code(), job.name()))
                        .orElse(null),
                adult.mode(),
                adult.preferences());
    }

    private Wishes wishes(com.vivrou.household.Wishes wishes) {
        String heart = wishes.heart();
        return new Wishes(
                wishes.size(),
                wishes.setting(),
                wishes.relief(),
                heart == null
                        ? null
                        : atlas.findAnywhere(heart).map(AskingForPlaces::heart).orElse(null));
    }

    private static Wishes.Heart heart(Commune commune) {
        return new Wishes.Heart(commune.latitude(), commune.longitude(), commune.name());
    }

    private com.vivrou.matching.@Nullable Workplace workplace(@Nullable Workplace workplace) {
        if (workplace == null) {
            return null;
        }
        Optional<Commune> commune = atlas.findAnywhere(workplace.communeCode());
        Workplace.Position position = workplace.position();
        if (position != null) {
            return new com.vivrou.matching.Workplace(
                    position.latitude(),
                    position.longitude(),
                    workplace.communeCode(),
                    commune.map(Commune::name).orElse(workplace.label()));
        }
        return commune.map(place -> new com.vivrou.matching.Workplace(
                        place.latitude(), place.longitude(), place.code(), place.name()))
                .orElse(null);
    }
}
