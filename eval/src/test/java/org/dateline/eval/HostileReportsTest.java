// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fifty reports that were written to break the pages: no script of them runs, nothing is asked of others, nothing is out of place. */
class HostileReportsTest {
    @TempDir
    Path folder;

    @Test
    void theyAreShownAndDoNothing() throws IOException {
        Path reports = folder.resolve("hostile.jsonl");
        try (var in = HostileReportsTest.class.getResourceAsStream("hostile.jsonl")) {
            Files.write(reports, in.readAllBytes());
        }
        List<String> wrong = new ArrayList<>();
        try (Browser browser = new Browser(folder, reports)) {
            Page desktop = browser.desktop();
            browser.open(desktop, "/");
            Set<String> paths = new LinkedHashSet<>(List.of("/"));
            addLinks(desktop, ".card h2 a", paths);
            addLinks(desktop, ".card .meta a", paths);
            for (String story : List.copyOf(paths)) {
                browser.open(desktop, story);
                addLinks(desktop, ".cast h3 a", paths);
                addLinks(desktop, ".reports a", paths);
            }
            for (int i = 1; i <= 41; i++) {
                paths.add("/reports/hostile-" + String.format("%02d", i));
            }
            paths.add("/reports/..%2F..%2Fetc%2Fpasswd");
            paths.add("/reports/https%3A%2F%2Fnews.example%2Fa%2Fb%3Fc%3Dd%23e");
            Page phone = browser.page(390, 800, ColorScheme.DARK);
            for (String path : paths) {
                check(browser, desktop, path, wrong);
                if (!path.startsWith("/reports/") || path.endsWith("8")) {
                    check(browser, phone, path, wrong);
                }
            }
            assertThat(paths.size()).isGreaterThan(50);
            assertThat(browser.complaints()).isEmpty();
        }
        assertThat(wrong).isEmpty();
    }

    private static void addLinks(Page page, String selector, Set<String> paths) {
        page.locator(selector).all().stream().limit(12).forEach(link -> paths.add(link.getAttribute("href")));
    }

    private static void check(Browser browser, Page page, String path, List<String> wrong) {
        browser.open(page, path);
        String brief = path.substring(0, Math.min(60, path.length()));
        if (page.getAttribute("html", "data-hit") != null) {
            wrong.add(brief + ": a script of a report has run");
        }
        if (!"true".equals(page.getAttribute("body", "data-ready"))) {
            wrong.add(brief + ": is not shown: " + page.locator("main").innerText());
        }
        if (Browser.overflows(page)) {
            wrong.add(brief + ": is wider than its window");
        }
        long foreign = page.locator(
                        "main script, main iframe, main object, main form[action^=http], main img, main style")
                .count();
        if (foreign > 0) {
            wrong.add(brief + ": has elements that a report brought");
        }
    }
}
