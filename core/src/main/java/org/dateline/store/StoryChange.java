// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

/**
 * That a story was told anew, or is told no more.
 *
 * @param revision greater than that of each earlier change of the store
 */
public record StoryChange(long revision, String story, boolean gone) {}
