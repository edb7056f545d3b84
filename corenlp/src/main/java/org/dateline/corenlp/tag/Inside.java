// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.tag;

import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/** Reads what CoreNLP's objects and classes keep to themselves. */
final class Inside {
    private Inside() {}

    /**
     * The value of a field that the class of the object declares.
     *
     * @throws IllegalStateException if there is no such field, as in another version of CoreNLP
     */
    static <T> T of(Object owner, String field, Class<T> kind) {
        return read(owner.getClass(), owner, field, kind);
    }

    /** The value of a static field. */
    static <T> T of(Class<?> owner, String field, Class<T> kind) {
        return read(owner, null, field, kind);
    }

    private static <T> T read(Class<?> owner, @Nullable Object object, String name, Class<T> kind) {
        try {
            Field field = owner.getDeclaredField(name);
            field.setAccessible(true);
            return kind.cast(field.get(object));
        } catch (ReflectiveOperationException | ClassCastException other) {
            throw new IllegalStateException("not the CoreNLP that is expected: " + owner + " " + name, other);
        }
    }
}
