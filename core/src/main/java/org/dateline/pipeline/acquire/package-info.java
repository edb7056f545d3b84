// SPDX-License-Identifier: Apache-2.0
/** Bytes to reports: what a file holds, and how a text is laid out. */
@NullMarked
package org.dateline.pipeline.acquire;

import org.jspecify.annotations.NullMarked;
