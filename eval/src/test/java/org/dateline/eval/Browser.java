// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.Ledger;
import org.dateline.Reviewed;
import org.dateline.export.StoreCodec;
import org.dateline.jdbc.SqliteStore;
import org.dateline.model.Report;
import org.dateline.pipeline.acquire.Acquired;
import org.dateline.pipeline.acquire.Acquirer;
import org.dateline.server.DatelineServer;
import org.dateline.server.Library;
import org.dateline.server.ServerOptions;

/** A real browser on a server over a store of reports that are really read. Tests skip, and say so, where there is none. */
final class Browser implements AutoCloseable {
    private static final Path PICTURES = Path.of("target", "pictures");

    private final DatelineServer server;
    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;
    /** What pages asked of others than the server, and what their scripts failed of. */
    private final List<String> complaints = new ArrayList<>();

    Browser(Path folder, Path reports) throws IOException {
        Path program = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        assumeTrue(program != null, "skipped: there is no Chromium at /usr/bin/chromium (apt-get install chromium)");
        Path file = folder.resolve("store.db");
        try (SqliteStore store = SqliteStore.open(file, new StoreCodec(), new Reviewed())) {
            Ledger ledger = new Ledger();
            for (Report report : reports(reports)) {
                store.apply(ledger.add(Tools.READER.read(report)));
            }
        }
        server = DatelineServer.start(ServerOptions.loopback(0), () -> {
            SqliteStore store = SqliteStore.openExisting(file, new StoreCodec(), new Reviewed());
            return new Library(store, store);
        });
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Objects.requireNonNull(program))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    private static List<Report> reports(Path path) {
        List<Report> reports = new ArrayList<>();
        new Acquirer().acquire(path, one -> {
            if (one instanceof Acquired.Usable usable) {
                reports.add(usable.report());
            }
        });
        return reports;
    }

    String at(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    /** A page of a desktop, in light colours. */
    Page desktop() {
        return page(1280, 900, ColorScheme.LIGHT);
    }

    Page page(int width, int height, ColorScheme scheme) {
        BrowserContext context = browser.newContext(
                new NewContextOptions().setViewportSize(width, height).setColorScheme(scheme));
        context.setDefaultTimeout(10_000);
        Page page = context.newPage();
        page.onRequest(request -> {
            if (!request.url().startsWith(at("/"))) {
                complaints.add("asks for " + request.url());
            }
        });
        page.onPageError(error -> complaints.add("fails: " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add("says: " + message.text());
            }
        });
        page.onDialog(dialog -> {
            complaints.add("opens a dialog: " + dialog.message());
            dialog.dismiss();
        });
        return page;
    }

    List<String> complaints() {
        return complaints;
    }

    /** Opens a page and waits until it is made. */
    void open(Page page, String path) {
        page.navigate(at(path));
        ready(page);
    }

    static void ready(Page page) {
        page.waitForSelector("body[data-ready]");
    }

    /** Keeps what it looks like, for people to look at. */
    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** What axe finds serious or critical, a line each. */
    @SuppressWarnings("unchecked")
    static List<String> barriers(Page page) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                Browser.class.getResourceAsStream("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js"))) {
            page.evaluate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        return (List<String>)
                page.evaluate(
                        "() => axe.run().then(found => found.violations"
                                + ".filter(one => one.impact === 'serious' || one.impact === 'critical')"
                                + ".map(one => one.id + ': ' + one.nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(' | ')))");
    }

    /** Whether the page is wider than its window. */
    static boolean overflows(Page page) {
        return (Boolean)
                page.evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
    }

    @Override
    public void close() throws IOException {
        browser.close();
        playwright.close();
        server.close();
    }
}
