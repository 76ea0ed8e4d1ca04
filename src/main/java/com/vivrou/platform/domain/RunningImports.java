package com.vivrou.platform.domain;

import com.vivrou.kernel.ActionPerformed;
import com.vivrou.territory.AtlasPublished;
import com.vivrou.territory.DataSet;
import com.vivrou.territory.Edition;
import com.vivrou.territory.EditionState;
import com.vivrou.territory.ImportOrder;
import com.vivrou.territory.Imports;
import com.vivrou.territory.Imports.ImportRunningException;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Imports that operators ask for on the console: one at a time, in the background, written into the journal. */
@ApplicationScoped
public class RunningImports {
    private static final Logger LOG = Logger.getLogger(RunningImports.class.getName());

    @Inject
    private Imports imports;

    @Inject
    private Event<ActionPerformed> actions;

    @Inject
    private Event<AtlasPublished> publications;

    @Resource
    private ManagedExecutorService executor;

    private final AtomicReference<@Nullable RunningImport> running = new AtomicReference<>();
    private final Map<String, String> brokenOff = new ConcurrentHashMap<>();

    /** The import that this server runs now. */
    public Optional<RunningImport> find() {
        return Optional.ofNullable(running.get());
    }

    /** The import that another process runs now, such as a command line. */
    public Optional<Edition> findElsewhere() {
        return find().isPresent() ? Optional.empty() : imports.findRunning();
    }

    /** How a data set is called. */
    public String title(String dataSet, EditionWords words) {
        return imports.find(dataSet).map(words::title).orElse(dataSet);
    }

    /**
     * Begins an import; the caller need not wait for it.
     *
     * @param actor subject of the operator's account
     * @param afterwards is run when the import has ended, whichever way, or was not begun
     * @return false when another import runs
     */
    public boolean begin(ImportOrder order, String actor, Runnable afterwards) {
        RunningImport mine = new RunningImport(order);
        if (findElsewhere().isPresent() || !running.compareAndSet(null, mine)) {
            afterwards.run();
            return false;
        }
        brokenOff.remove(order.dataSet());
        actions.fire(new ActionPerformed(actor, RunningImport.BEGUN, order.dataSet(), order.fileName()));
        executor.execute(() -> run(mine, actor, afterwards));
        return true;
    }

    /** @return false when the edition's figures are not kept any more */
    public boolean putBack(Edition edition, String actor, String by) {
        boolean isBack = imports.putBack(edition.id(), by);
        if (isBack) {
            actions.fire(new ActionPerformed(
                    actor, RunningImport.PUT_BACK, edition.dataSet(), edition.id() + ", " + edition.fileName()));
            publications.fire(new AtlasPublished(edition.dataSet()));
        }
        return isBack;
    }

    /** Whether the last import asked for here ended by itself instead of ending in a report. */
    public boolean isBrokenOff(DataSet dataSet) {
        return brokenOff.containsKey(dataSet.key());
    }

    private void run(RunningImport mine, String actor, Runnable afterwards) {
        ImportOrder order = mine.order();
        String outcome = RunningImport.BROKEN_OFF;
        try {
            Edition edition = imports.run(order, mine);
            outcome = RunningImport.outcome(edition);
            if (edition.state() == EditionState.PUBLISHED) {
                publications.fire(new AtlasPublished(order.dataSet()));
            }
        } catch (ImportRunningException e) {
            brokenOff.put(order.dataSet(), outcome);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "The import of " + order.dataSet() + " broke off.", e);
            brokenOff.put(order.dataSet(), outcome);
        } finally {
            running.set(null);
            afterwards.run();
            actions.fire(new ActionPerformed(actor, outcome, order.dataSet(), order.fileName()));
        }
    }
}
