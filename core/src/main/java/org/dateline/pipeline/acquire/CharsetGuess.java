// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Tells by their looks which charset bytes are in. */
public interface CharsetGuess {
    /** The likeliest charset of text that is no UTF; {@code null} where nothing is likely. */
    @Nullable Charset of(byte[] bytes);

    /** Without an opinion. */
    static CharsetGuess none() {
        return bytes -> null;
    }
}
