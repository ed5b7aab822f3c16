import QtQuick

// How wide words are in a font. It is asked anew when the font changes, which the answer of a function alone would not be.
FontMetrics {
    id: root

    function wide(words: string): real {
        return root.font.pixelSize > 0 && words.length > 0 ? Math.ceil(root.advanceWidth(words)) + 2 : 0
    }
    function longest(words: string): real {          // of its words: what a line has to have room for
        return Math.max(0, ...words.split(" ").map((word) => root.wide(word)))
    }
}
