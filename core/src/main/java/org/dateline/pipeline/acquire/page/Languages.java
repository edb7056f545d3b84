// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.page;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The language of a page: by its text where that is clear, else by what it says. */
final class Languages {
    private static final Pattern CODE = Pattern.compile("\\s*([A-Za-z]{2,3})(?:[-_].*)?\\s*");

    private Languages() {}

    static @Nullable String of(PageView view, String text) {
        String seen = FunctionWords.language(text);
        if (seen != null) {
            return seen;
        }
        String told = code(view.document().select("html").attr("lang"));
        told = told != null ? told : code(view.data().ofArticle("inLanguage"));
        told = told != null
                ? told
                : code(view.meta().first("og:locale", "content-language", "dc.language", "language"));
        return told;
    }

    private static @Nullable String code(@Nullable String told) {
        Matcher matcher = CODE.matcher(told == null ? "" : told);
        return matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : null;
    }
}
