using Archive.Import;

namespace Archive.Tests.Import.Shapes;

public sealed class ShapeRecognizerTests
{
    [Fact]
    public void Whole_paragraphs_between_the_short_lines_of_poems_are_no_columns()
    {
        var text = """
            茶香里的春天

            □ 江晚渔

            谷雨前后，母亲总要上山采茶。天蒙蒙亮，她背着竹篓出门，露水打湿了裤脚。

            我问她累不累，她说，茶叶等人，人不能等茶叶。

            如今我在城里喝茶，总觉得少了一点露水的味道。

            等雨

            □ 谷雨生

            整个下午
            我们在屋檐下
            等一场雨

            雨没有来
            来的是风
            和你的一封信

            """;

        Assert.Equal(Shape.PlainOcr, Recognized(text));
    }

    [Fact]
    public void Verse_alone_is_no_column() =>
        Assert.Equal(Shape.PlainOcr, Recognized("诗歌\n\n湖边的石头\n\n苗麦青\n\n湖边的石头\n坐了一千年\n没有站起来\n\n它看过鱼\n也看过钓鱼的人\n\n等雨\n\n谷雨\n\n整个下午\n我们在屋檐下\n等一场雨\n"));

    [Fact]
    public void Lines_that_break_off_in_their_sentences_are_columns() =>
        Assert.Equal(Shape.PdfHardWrap, Recognized("柳湖竹产业链延伸\n本报讯（记者 李忠）竹屑\n和竹节过去都当柴烧。去年，镇\n里建起颗粒厂，年消化下脚料近\n三万吨，村集体增收八十六万元。\n村民说，明年还要再建一座，让\n邻村也能把竹屑送来。\n"));

    private static string Recognized(string text) => ShapeRecognizer.Recognize(SourceText.Parse(text).Lines);
}
