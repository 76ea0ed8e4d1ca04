package com.vivrou.portal.web;

import com.vivrou.kernel.RequestId;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Arrays;
import java.util.logging.Filter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts territory and request reference before each log line that a request writes, whoever writes it. */
@WebListener
public class LabelingLogLines implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        handlers().forEach(handler -> {
            if (!(handler.getFilter() instanceof Labeling)) {
                handler.setFilter(new Labeling(handler.getFilter()));
            }
        });
    }

    /** The handlers outlive the application: they are given back as they were. */
    @Override
    public void contextDestroyed(ServletContextEvent event) {
        handlers().forEach(handler -> {
            if (handler.getFilter() instanceof Labeling labeling) {
                handler.setFilter(labeling.inner());
            }
        });
    }

    private static Stream<Handler> handlers() {
        return Arrays.stream(Logger.getLogger("").getHandlers());
    }

    private record Labeling(@Nullable Filter inner) implements Filter {
        @Override
        public boolean isLoggable(LogRecord line) {
            String label = RequestId.label();
            String message = line.getMessage();
            if (!label.isEmpty() && message != null && !message.startsWith("[" + label + "] ")) {
                line.setMessage("[" + label + "] " + message);
            }
            return inner == null || inner.isLoggable(line);
        }
    }
}
