package com.vivrou.portal.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** From here to the end of the application the server's valve may ask for answers that are kept. */
@WebListener
public class OfferingEarlyAnswers implements ServletContextListener {
    @Inject
    private EarlyAnswers answers;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().setAttribute(EarlyAnswersValve.OFFERED, answers);
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        event.getServletContext().removeAttribute(EarlyAnswersValve.OFFERED);
    }
}
