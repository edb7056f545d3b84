// SPDX-License-Identifier: Apache-2.0
package org.dateline.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * One font for every font that a document does not bring along. For its text the shapes do not matter; and PDFBox would otherwise look
 * through all fonts of the machine, and keep what it finds in a file in the user's home.
 */
final class OneFont implements FontMapper {
    private final TrueTypeFont font;

    private OneFont(TrueTypeFont font) {
        this.font = font;
    }

    static OneFont ofTheLibrary() throws IOException {
        String name = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
        try (InputStream in = Objects.requireNonNull(PDDocument.class.getResourceAsStream(name), name)) {
            return new OneFont(new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())));
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor described) {
        return new FontMapping<>(font, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor described) {
        return new FontMapping<>(font, true);
    }

    @Override
    @SuppressWarnings("NullAway") // no OpenType font is what PDFBox itself passes with a fallback
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor described, PDCIDSystemInfo info) {
        return new CIDFontMapping(null, font, true);
    }
}
