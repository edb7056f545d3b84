// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

/**
 * Somebody who takes part in an event.
 *
 * @param entity entity id
 * @param span the characters in the trigger's clause, or reached from it by coreference
 */
public record Participant(String entity, Span span) {}
