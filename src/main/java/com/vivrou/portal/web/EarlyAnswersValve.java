package com.vivrou.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.catalina.Contained;
import org.apache.catalina.Container;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.LifecycleListener;
import org.apache.catalina.Request;
import org.apache.catalina.Response;
import org.glassfish.web.valve.GlassFishValve;
import org.jspecify.annotations.Nullable;

/**
 * Brings {@link EarlyAnswers} into the server's own pipeline. An application's valve, named in {@code
 * WEB-INF/glassfish-web.xml}, is passed after the server's security; so this one puts another in front of the
 * application, for as long as it runs.
 */
public class EarlyAnswersValve implements GlassFishValve, Contained, Lifecycle {
    /** Where the answers are found, once there are beans. */
    static final String OFFERED = EarlyAnswers.class.getName();

    private final GlassFishValve inFront = new InFront();
    private @Nullable Container application;

    @Override
    public @Nullable Container getContainer() {
        return application;
    }

    @Override
    public void setContainer(@Nullable Container container) {
        application = container;
    }

    @Override
    public void start() {
        if (application != null) {
            application.getParent().getPipeline().addValve(inFront);
        }
    }

    @Override
    public void stop() {
        if (application != null) {
            application.getParent().getPipeline().removeValve(inFront);
        }
    }

    @Override
    public int invoke(Request request, Response response) {
        return INVOKE_NEXT;
    }

    @Override
    public void postInvoke(Request request, Response response) {
        // Nothing was begun.
    }

    @Override
    public String getInfo() {
        return EarlyAnswersValve.class.getName();
    }

    @Override
    public void addLifecycleListener(LifecycleListener listener) {
        // Nobody needs to know.
    }

    @Override
    public List<LifecycleListener> findLifecycleListeners() {
        return List.of();
    }

    @Override
    public void removeLifecycleListener(LifecycleListener listener) {
        // There is none.
    }

    /** Passed by every request to the server, other applications' ones included. */
    private final class InFront implements GlassFishValve {
        @Override
        public int invoke(Request request, Response response) throws IOException {
            if (request.getContext() == null || request.getContext() != application) {
                return INVOKE_NEXT;
            }
            Object offered = request.getContext().getServletContext().getAttribute(OFFERED);
            return offered instanceof EarlyAnswers answers
                            && request.getRequest() instanceof HttpServletRequest asked
                            && response.getResponse() instanceof HttpServletResponse given
                            && isGiven(answers, asked, given)
                    ? END_PIPELINE
                    : INVOKE_NEXT;
        }

        /** The server has not set the application's class loader yet. */
        private boolean isGiven(EarlyAnswers answers, HttpServletRequest asked, HttpServletResponse given)
                throws IOException {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(EarlyAnswersValve.class.getClassLoader());
            try {
                return answers.give(asked, given);
            } finally {
                thread.setContextClassLoader(before);
            }
        }

        @Override
        public void postInvoke(Request request, Response response) {
            // What was not answered here was answered elsewhere.
        }

        @Override
        public String getInfo() {
            return InFront.class.getName();
        }
    }
}
