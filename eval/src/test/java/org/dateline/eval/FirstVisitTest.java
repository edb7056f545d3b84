// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody new finds what reports agree on, who denies what and why an undated one has its date, in a few clicks. */
class FirstVisitTest {
    private static final int MOST_CLICKS = 10;

    @TempDir
    Path folder;

    private int clicks;

    private void click(Locator what) {
        clicks++;
        what.click();
    }

    /** Clicks on a statement and gives the words that are marked for it. */
    private String opened(Page page, Locator statement) {
        String before = page.locator(".drawer").getAttribute("data-opened");
        click(statement);
        page.waitForFunction("before => (document.querySelector('.drawer').dataset.opened ?? null) !== before", before);
        String marked = page.locator(".drawer mark.strong").first().innerText();
        assertThat(page.locator(".drawer .text").innerText()).contains(marked);
        return marked;
    }

    private void visit(Path reports, int story) throws IOException {
        try (Browser browser = new Browser(folder, reports)) {
            Page page = browser.desktop();
            browser.open(page, "/");
            click(page.locator(".card h2 a").nth(story));
            Browser.ready(page);
            Locator agreements = page.locator("#agree .says > li, #several .says > li");
            assertThat(agreements.count()).as("what they agree on").isPositive();
            assertThat(opened(page, page.locator("#agree .say").first())).isNotBlank();
            Locator denials = page.locator("#expected .says:below(#denied) .say, #who li:has(.chip.denied) .say");
            assertThat(denials.count()).as("who denies what").isPositive();
            assertThat(opened(page, denials.first())).isNotBlank();
            assertThat(opened(page, page.locator(".why").first()))
                    .as("why the undated report has its date")
                    .isNotBlank();
            assertThat(clicks).isLessThan(MOST_CLICKS);
            // Not clicks of the visit: each agreement has its sentence in each of its reports.
            for (Locator agreement : agreements.all()) {
                assertThat(agreement.locator(".letter").count()).isGreaterThan(1);
                assertThat(opened(page, agreement.locator(".letter").last())).isNotBlank();
            }
            System.out.println("agreements shown: " + agreements.count() + ", clicks of the visit: 4");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void onTheSampleReports() throws IOException {
        visit(Path.of("..", "examples", "reports"), 0);
    }

    @Test
    void onTheTwoSharedReports() throws IOException {
        Path shared = Path.of("..", "..", "shared", "reports");
        assumeTrue(Files.isDirectory(shared), "skipped: there is no shared/ beside the checkout");
        visit(shared, 0);
    }
}
