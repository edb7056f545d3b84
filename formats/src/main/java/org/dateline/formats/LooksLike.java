// SPDX-License-Identifier: Apache-2.0
package org.dateline.formats;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/** The charset that bytes look like, by Mozilla's statistics of letters. */
final class LooksLike {
    private static final int ENOUGH = 1 << 16;

    private LooksLike() {}

    static @Nullable Charset charset(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, ENOUGH));
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        try {
            return name == null ? null : Charset.forName(name.equals("TIS620") ? "x-windows-874" : name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }
}
