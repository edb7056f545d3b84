// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages in a real browser, on the sample reports. */
class PagesTest {
    @TempDir
    static Path folder;

    private static Browser browser;
    private Page page;

    @BeforeAll
    static void start() throws IOException {
        browser = new Browser(folder, Path.of("..", "examples", "reports"));
    }

    @AfterAll
    static void stop() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void nothingIsAskedOfOthersAndNothingFails() {
        if (page != null) {
            page.context().close();
        }
        assertThat(browser.complaints()).isEmpty();
    }

    /** How a page may be looked at. */
    private record Look(int width, ColorScheme scheme) {
        static final List<Look> TWO = List.of(new Look(1280, ColorScheme.LIGHT), new Look(390, ColorScheme.DARK));
        static final List<Look> ALL = List.of(
                new Look(1280, ColorScheme.LIGHT),
                new Look(390, ColorScheme.DARK),
                new Look(1280, ColorScheme.DARK),
                new Look(390, ColorScheme.LIGHT));

        String name() {
            return width + (scheme == ColorScheme.LIGHT ? "-light" : "-dark");
        }
    }

    private static Map<String, String> paths() {
        Page page = browser.desktop();
        browser.open(page, "/");
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("front", "/");
        List<String> stories = new ArrayList<>();
        page.locator(".card h2 a").all().forEach(link -> stories.add(link.getAttribute("href")));
        paths.put("story-talks", stories.get(0));
        paths.put("story-verdict", stories.get(1));
        paths.put("story-ferry", stories.get(2));
        paths.put("entity", "/entities/Joldoshev");
        paths.put("entity-country", "/entities/Mongolia");
        paths.put("outlet", "/outlets/Lantern%20Daily");
        paths.put("pair", "/pair?one=Kyrgyzstan&other=Mongolia");
        browser.open(page, stories.get(0));
        paths.put("report", page.locator(".say").first().getAttribute("href"));
        page.context().close();
        return paths;
    }

    @Test
    void nobodyIsShutOutOfAnyPage() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, String> one : paths().entrySet()) {
            boolean all = one.getKey().equals("front") || one.getKey().equals("story-talks");
            for (Look look : all ? Look.ALL : Look.TWO) {
                page = browser.page(look.width(), 900, look.scheme());
                browser.open(page, one.getValue());
                String name = one.getKey() + "-" + look.name();
                Browser.picture(page, name);
                Browser.barriers(page).forEach(barrier -> wrong.add(name + " " + barrier));
                if (Browser.overflows(page)) {
                    wrong.add(name + " is wider than its window");
                }
                page.context().close();
            }
        }
        page = null;
        assertThat(wrong).isEmpty();
    }

    @Test
    void theFrontPageFiltersAndGoesBack() {
        page = browser.desktop();
        browser.open(page, "/");
        assertThat(page.locator(".card").count()).isEqualTo(3);
        page.selectOption("#f-tag", "disputed");
        page.waitForURL("**tag=disputed**");
        page.waitForFunction("() => document.querySelectorAll('.card').length < 3");
        int disputed = page.locator(".card").count();
        assertThat(page.locator(".card .chip.disputed").count())
                .isEqualTo(disputed)
                .isPositive();
        page.selectOption("#f-country", "CHL");
        page.waitForFunction("() => document.querySelectorAll('.card').length == 0");
        page.click("text=Clear");
        page.waitForFunction("() => document.querySelectorAll('.card').length == 3");
        page.reload();
        Browser.ready(page);
        assertThat(page.locator(".card").count()).isEqualTo(3);
    }

    @Test
    void theSearchAnswersWhileOneTypes() {
        page = browser.desktop();
        browser.open(page, "/");
        page.keyboard().press("/");
        page.keyboard().type("kasym");
        page.waitForSelector(".found a");
        assertThat(page.locator(".found").innerText()).contains("Elnura Kasymova");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL("**/entities/**");
        Browser.ready(page);
        assertThat(page.locator("h1").innerText()).isEqualTo("Elnura Kasymova");
        assertThat(page.locator("#says .say").count()).isPositive();
    }

    @Test
    void everyStatementOpensItsSentence() {
        page = browser.desktop();
        browser.open(page, paths().get("story-talks"));
        for (String part : List.of("agree", "disputed", "expected", "who", "only")) {
            Locator say = page.locator("#" + part + " .say:visible").first();
            String said = words(say.innerText());
            say.click();
            page.waitForSelector(".drawer[open] mark.strong");
            String marked =
                    words(String.join(" ", page.locator(".drawer mark.strong").allInnerTexts()));
            assertThat(marked).as(part).contains(said.substring(0, Math.min(25, said.length())));
            page.keyboard().press("Escape");
            assertThat(page.locator(".drawer[open]").count()).isZero();
            assertThat(page.evaluate("() => document.activeElement.className"))
                    .as("the focus goes back")
                    .isEqualTo("say");
        }
    }

    private static String words(String text) {
        return text.replaceAll("[\\s\\P{Print}]+", " ").strip();
    }

    @Test
    void theTimelineZoomsAndTheMapNeedsNoNetwork() {
        page = browser.desktop();
        browser.open(page, paths().get("story-talks"));
        Locator dots = page.locator("#timeline svg .mark-button");
        int near = dots.count();
        assertThat(near).isPositive();
        page.click("#timeline button:has-text('All')");
        assertThat(dots.count()).isGreaterThanOrEqualTo(near);
        for (int i = 0; i < 6; i++) {
            page.click("#timeline button[aria-label='Show fewer days']");
        }
        assertThat(dots.count()).as("fewer days have fewer events").isLessThan(near + 1);
        page.focus("#timeline svg");
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("#map svg .place").count()).isPositive();
        String view = page.locator("#map svg").getAttribute("viewBox");
        page.click("#map button[aria-label='Show less of the world']");
        assertThat(page.locator("#map svg").getAttribute("viewBox")).isNotEqualTo(view);
        assertThat(page.locator("#map").innerText()).contains("a town");
    }

    @Test
    void passagesLightUpWithTheirCounterparts() {
        page = browser.desktop();
        browser.open(page, paths().get("story-talks"));
        page.locator("#reports").scrollIntoViewIfNeeded();
        page.waitForSelector("#reports article mark.tied");
        for (String part : List.of("who", "timeline", "map", "cast", "reports", "events")) {
            page.locator("#" + part)
                    .screenshot(new Locator.ScreenshotOptions()
                            .setPath(Path.of("target", "pictures", "part-" + part + ".png")));
        }
        assertThat(page.locator("#reports article").count()).isGreaterThan(1);
        page.locator("#reports .picks input").nth(2).check();
        page.waitForFunction("() => document.querySelectorAll('#reports article').length == 3");
        boolean lit = false;
        for (Locator mark :
                page.locator("#reports article").first().locator("mark.tied").all()) {
            mark.scrollIntoViewIfNeeded();
            mark.focus();
            lit |= page.locator("#reports article:not(:first-child) mark.lit").count() > 0;
        }
        assertThat(lit).isTrue();
    }

    @Test
    void theEventsAreATableThatCanBeTakenAway() {
        page = browser.desktop();
        browser.open(page, paths().get("story-ferry"));
        assertThat(page.locator("#events tbody tr").count()).isPositive();
        String table = page.waitForDownload(() -> page.click("#events a:has-text('CSV')"))
                .suggestedFilename();
        assertThat(table).isEqualTo("events.csv");
    }

    @Test
    void anOutletAndAPairOpenTheirEvidence() {
        page = browser.desktop();
        browser.open(page, "/outlets/Lantern%20Daily");
        assertThat(page.locator(".chips").innerText()).contains("reprinted", "later contradicted");
        page.locator("#alone .say, #contradicted .say").first().click();
        page.waitForSelector(".drawer[open] mark.strong");
        browser.open(page, "/pair?one=Kyrgyzstan&other=Mongolia");
        assertThat(page.locator("#chart svg .mark-button").count()).isPositive();
        page.locator("#chart svg .hit").first().click();
        page.locator("#points .say").first().click();
        page.waitForSelector(".drawer[open] mark.strong");
    }

    @Test
    void aReviewerMarksAFindingAsWrongAndTakesItBack() {
        page = browser.desktop();
        browser.open(page, paths().get("story-verdict"));
        Locator said = page.locator("#only .says > li");
        String words = said.first().locator(".say").innerText();
        said.first().locator(".wrong").click();
        page.fill(".ask input", "another trial");
        page.click(".ask button[value=yes]");
        page.waitForSelector("#wrong li");
        assertThat(page.locator("#wrong").innerText()).contains("another trial");
        assertThat(page.locator("#only .say").allInnerTexts()).doesNotContain(words);
        undo();
        assertThat(page.locator("#only .say").allInnerTexts()).contains(words);
    }

    private void undo() {
        page.click("#wrong button:has-text('Undo')");
        page.waitForFunction("() => document.body.dataset.ready && !document.querySelector('#wrong .says')");
    }

    @Test
    void aReviewerPutsStoriesTogetherWithTheKeyboard() throws IOException {
        page = browser.desktop();
        String path = paths().get("story-ferry");
        browser.open(page, path);
        int before = page.locator(".reports li").count();
        page.focus("#wrong button:has-text('Another story')");
        page.keyboard().press("Enter");
        page.keyboard().type("captain");
        page.waitForSelector(".ask input[type=radio]");
        assertThat(Browser.barriers(page)).isEmpty();
        page.keyboard().press("Enter");
        page.keyboard().press("Space");
        Browser.picture(page, "ask-story-merge");
        page.fill("#note", "the same boats");
        page.keyboard().press("Enter");
        page.waitForSelector("#wrong .says");
        assertThat(page.locator("#wrong").innerText()).contains("one story", "the same boats");
        assertThat(page.locator(".reports li").count()).isGreaterThan(before);
        Page front = browser.desktop();
        browser.open(front, "/");
        assertThat(front.locator(".card").count()).isEqualTo(2);
        front.context().close();
        undo();
        assertThat(page.locator(".reports li").count()).isEqualTo(before);
        page.click("#wrong button:has-text('Some reports')");
        page.locator(".ask input[type=checkbox]").first().check();
        page.click(".ask button[value=yes]");
        page.waitForSelector("#wrong .says");
        assertThat(page.locator(".reports li").count()).isEqualTo(before - 1);
        undo();
        assertThat(page.locator(".reports li").count()).isEqualTo(before);
    }

    @Test
    void aReviewerSaysThatTwoAreOneAndThatOneIsTwo() throws IOException {
        page = browser.desktop();
        browser.open(page, "/entities/Elnura%20Kasymova");
        page.click("#wrong button:has-text('The same as')");
        page.fill("#find", "Toktobaeva");
        page.locator(".ask input[type=radio]").first().check();
        page.click(".ask button[value=yes]");
        page.waitForSelector("#wrong .says");
        assertThat(page.locator("h1").innerText()).contains("Toktobaeva");
        assertThat(page.locator("main").innerText()).contains("Elnura Kasymova", "a reviewer says so");
        undo();
        browser.open(page, "/entities/Joldoshev");
        page.click("#wrong button:has-text('Some of this')");
        page.locator(".ask input[name=report]").first().check();
        page.fill("#other", "Marat Serikov");
        assertThat(Browser.barriers(page)).isEmpty();
        Browser.picture(page, "ask-entity-split");
        page.click(".ask button[value=yes]");
        page.waitForSelector("#wrong .says");
        assertThat(page.locator("#wrong").innerText()).contains("two", "Marat Serikov");
        browser.open(page, "/entities/Marat%20Serikov");
        assertThat(page.locator("#stories li").count()).isPositive();
        undo();
        browser.complaints().removeIf(one -> one.contains("404"));
    }

    @Test
    void whatIsNotThereIsSaidSo() {
        page = browser.desktop();
        browser.open(page, "/entities/Nobody%20Atall");
        assertThat(page.locator("[role=alert]").innerText()).contains("no stored report names");
        browser.complaints().removeIf(one -> one.contains("404"));
    }
}
