package com.vivrou.platform.web;

import com.vivrou.audit.Journal;
import com.vivrou.audit.JournalEntry;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the operator did, latest first. */
@Named
@RequestScoped
public class JournalPage {
    private static final int SHOWN = 200;

    @Inject
    private Journal journal;

    private List<JournalEntry> entries = List.of();

    @PostConstruct
    void open() {
        entries = journal.listOfPlatform(SHOWN);
    }

    public List<JournalEntry> getEntries() {
        return entries;
    }
}
