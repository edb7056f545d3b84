// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

/**
 * A lasting tie between two entities.
 *
 * @param kind e.g. {@code ally-of}, {@code spouse-of}, {@code operates}
 * @param from entity id
 * @param to entity id, or a name where there is no entity
 * @param span the characters that say so
 */
public record Relation(String kind, String from, String to, Role.Status status, Span span) {}
