package com.vivrou.platform.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.vivrou.identity.CurrentMember;
import com.vivrou.kernel.Settings;
import com.vivrou.kernel.VisitorLanguage;
import com.vivrou.platform.domain.EditionWords;
import com.vivrou.platform.domain.ImportFolder;
import com.vivrou.platform.domain.RunningImports;
import com.vivrou.territory.Edition;
import com.vivrou.territory.ImportOrder;
import com.vivrou.territory.Imports;
import com.vivrou.territory.Imports.ImportRunningException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the console's pages on data sets do: take a file in, put an edition back, tell how the running import goes on.
 * Each action answers with a way back to its page, so that nothing is asked twice by a reload.
 */
@WebServlet({ImportsServlet.FILE, ImportsServlet.BACK, ImportsServlet.STATE})
@MultipartConfig(fileSizeThreshold = 64 * 1024)
public class ImportsServlet extends HttpServlet {
    static final String FILE = "/imports/fichier";
    static final String BACK = "/imports/retour";
    static final String STATE = "/imports/etat.json";

    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LARGEST = "1073741824";
    /** What a form adds around its file. */
    private static final long WRAPPING = 64 * 1024;

    @Inject
    private transient Imports imports;

    @Inject
    private transient RunningImports runningImports;

    @Inject
    private transient ImportFolder importFolder;

    @Inject
    private transient CurrentMember currentMember;

    @Inject
    private transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getServletPath().equals(STATE)) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        EditionWords words = EditionWords.in(VisitorLanguage.of(request, Locale.FRENCH));
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json;charset=UTF-8");
        JSON.writeValue(response.getOutputStream(), ImportState.of(runningImports, words));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        switch (request.getServletPath()) {
            case FILE -> takeIn(request, response);
            case BACK -> putBack(request, response);
            default -> response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private void takeIn(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        // The data set stands in the address, so that a file that is too large need not be read to know the way back.
        String key = String.valueOf(request.getQueryString());
        if (imports.find(key).isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        long length = request.getContentLengthLong();
        if (length < 0 || length > largest() + WRAPPING) {
            back(response, key, "too-large");
            return;
        }
        OptionalInt year;
        try {
            year = year(request.getParameter("annee"));
        } catch (NumberFormatException e) {
            back(response, key, "year");
            return;
        }
        boolean isAgain = request.getParameter("encore") != null;
        Optional<Part> upload = Optional.ofNullable(request.getPart("fichier")).filter(part -> part.getSize() > 0);
        if (upload.isPresent()) {
            Path file = keep(upload.get());
            begin(response, new ImportOrder(key, file, nameOf(upload.get()), year, by(), isAgain), () -> forget(file));
            return;
        }
        String path = request.getParameter("chemin");
        if (path == null || path.isBlank()) {
            back(response, key, "no-file");
            return;
        }
        Optional<Path> file = importFolder.find(path);
        if (file.isEmpty()) {
            back(response, key, "outside");
            return;
        }
        String name = String.valueOf(file.get().getFileName());
        begin(response, new ImportOrder(key, file.get(), name, year, by(), isAgain), () -> {});
    }

    private void begin(HttpServletResponse response, ImportOrder order, Runnable afterwards) {
        boolean isBegun = runningImports.begin(order, currentMember.required().subject(), afterwards);
        back(response, order.dataSet(), isBegun ? "" : "busy");
    }

    private void putBack(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Edition> edition = number(request.getParameter("edition")).flatMap(imports::findEdition);
        if (edition.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String problem;
        try {
            boolean isBack = runningImports.putBack(
                    edition.get(), currentMember.required().subject(), by());
            problem = isBack ? "" : "not-kept";
        } catch (ImportRunningException e) {
            problem = "busy";
        }
        back(response, edition.get().dataSet(), problem);
    }

    /** Streams the upload into a file that only this process may read. */
    private static Path keep(Part upload) throws IOException {
        Path file = Files.createTempFile("vivrou-import-", ".part");
        try (InputStream content = upload.getInputStream()) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        } finally {
            upload.delete();
        }
        return file;
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last part of what the browser says: some tell the folder too. */
    private static String nameOf(Part upload) {
        String name = String.valueOf(upload.getSubmittedFileName());
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static OptionalInt year(String typed) {
        return typed == null || typed.isBlank() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(typed.strip()));
    }

    private static Optional<Integer> number(String typed) {
        return Optional.ofNullable(typed)
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(Integer::valueOf);
    }

    private long largest() {
        return Long.parseLong(settings.get("vivrou.imports.max.bytes", LARGEST));
    }

    private String by() {
        return currentMember.required().email();
    }

    private static void back(HttpServletResponse response, String key, String problem) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/donnees/" + key + (problem.isEmpty() ? "" : "?souci=" + problem));
    }
}
