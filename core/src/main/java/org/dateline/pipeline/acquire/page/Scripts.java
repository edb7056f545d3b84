// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.page;

import org.jspecify.annotations.Nullable;

/** Languages that their script alone tells. */
final class Scripts {
    private static final int MOST = 2000;

    private Scripts() {}

    static @Nullable String language(String text) {
        int letters = 0;
        int kana = 0;
        int hangul = 0;
        int han = 0;
        int thai = 0;
        for (int at = 0; at < Math.min(MOST, text.length()); at++) {
            char c = text.charAt(at);
            letters += Character.isLetter(c) ? 1 : 0;
            kana += c >= 0x3040 && c <= 0x30FF ? 1 : 0;
            hangul += c >= 0xAC00 && c <= 0xD7A3 ? 1 : 0;
            han += c >= 0x4E00 && c <= 0x9FFF ? 1 : 0;
            thai += c >= 0x0E00 && c <= 0x0E7F ? 1 : 0;
        }
        if (letters < 20) {
            return null;
        }
        if (4 * hangul > letters) {
            return "ko";
        }
        if (10 * kana > letters) {
            return "ja";
        }
        return 2 * han > letters ? "zh" : 2 * thai > letters ? "th" : null;
    }
}
