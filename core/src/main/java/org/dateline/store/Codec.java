// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

/** How a store writes values down; one text for equal values. */
public interface Codec {
    String write(Object value);

    /** The value that {@link #write} wrote. */
    <T> T read(String text, Class<T> type);
}
