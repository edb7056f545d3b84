// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

/**
 * Characters of a report that carry something.
 *
 * @param report report id
 */
public record Evidence(String report, Span span) implements Comparable<Evidence> {
    @Override
    public int compareTo(Evidence other) {
        int order = report.compareTo(other.report);
        return order != 0 ? order : span.compareTo(other.span);
    }
}
