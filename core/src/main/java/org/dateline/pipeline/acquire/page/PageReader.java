// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.page;

import java.util.Locale;
import org.dateline.pipeline.acquire.item.Html;
import org.jspecify.annotations.Nullable;

/**
 * Reads a web page: what it publishes, without what stands around it. A function of the bytes alone; nothing is ever fetched, and
 * nothing thrown for what a page holds.
 */
public final class PageReader {
    private final MainText mainText = new MainText(PageWeights.shipped());
    private final DayFinder days = new DayFinder();
    private final PageDates dates = new PageDates(days);

    /**
     * Reads a page.
     *
     * @param charset what was sent with it, or {@code null}
     * @param url where it was got from, or {@code null}; the page's own word goes before it
     */
    public Page read(byte[] html, @Nullable String charset, @Nullable String url) {
        PageBytes bytes = PageBytes.of(html, charset);
        PageView view = PageView.of(Html.parse(bytes.text()), url);
        MainText.Chosen main = mainText.of(view.blocks(), view.evidence(), view.looks());
        String language = Languages.of(view, main.text());
        Page.Kind kind = PageKinds.of(view, main);
        return new Page(
                kind,
                main.text(),
                view.titles().title(),
                Bylines.of(view),
                view.outlet(),
                view.url(),
                language == null ? null : language.toLowerCase(Locale.ROOT),
                dates.published(view, main, view.url()),
                dates.modified(view),
                bytes.trouble());
    }
}
