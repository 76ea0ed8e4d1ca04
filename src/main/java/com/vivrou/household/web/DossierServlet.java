package com.vivrou.household.web;

import com.vivrou.branding.Themes;
import com.vivrou.kernel.Spelling;
import com.vivrou.tenancy.CurrentTenant;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The {@link DossierPage} as a PDF, made anew for each who asks and stored nowhere. */
@WebServlet(DossierServlet.PATH)
public class DossierServlet extends HttpServlet {
    static final String PATH = DossierPage.PATH + ".pdf";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AnswersInHand inHand;

    @Inject
    private transient Themes themes;

    @Inject
    private transient CurrentTenant currentTenant;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        if (!inHand.told()) {
            response.sendRedirect(RankingPage.PATH);
            return;
        }
        WrittenPage page = new WrittenPage(response);
        request.getRequestDispatcher("/household/dossier.xhtml").include(request, page);
        byte[] pdf = new DossierPdf(themes.current().tokens()).write(page.text());
        String name = Spelling.folded(currentTenant.required().name()).replace(' ', '-');
        response.setContentType("application/pdf");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Content-Disposition", "attachment; filename=\"vivrou-" + name + ".pdf\"");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }
}
