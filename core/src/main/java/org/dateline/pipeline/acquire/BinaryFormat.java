// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

/** A format whose files are no text, so that it is asked also where bytes look like none. */
public interface BinaryFormat extends Format {}
