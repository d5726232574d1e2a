#include "core/inference/kernels/attention.h"
#include "core/inference/kernels/halftiles.h"
#include "core/inference/kernels/product.h"
#include "core/inference/kernels/rows.h"
#include "tests/support/testmain.h"

#include <ATen/ATen.h>

#include <QFile>

using namespace vitrine::inference;

/// Our loops beside libtorch's own operations in double precision, over shapes that do not fit any vector.
class KernelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void normalises_data();
    void normalises();
    void activates_data();
    void activates();
    void attends_data();
    void attends();
    void multiplies_data();
    void multiplies();
    void multipliesThrough_data();
    void multipliesThrough();
    void multipliesHalves_data();
    void multipliesHalves();
    void blasIsTheOpenmpFlavour();

private:
    /// PackedRows with memory of their own.
    struct PackedMemory {
        at::Tensor memory;
        kernels::PackedRows rows;

        PackedMemory(kernels::Kind kind, int count, int depth)
            : memory(at::zeros({kernels::PackedRows::size(kind, count, depth)})),
              rows(kind, memory.data_ptr<float>(), count, depth)
        {
        }

        /// The bfloat16 numbers, [units, rows, 2].
        at::Tensor units(std::int64_t count) const
        {
            std::vector<at::Tensor> panels;
            for (std::int64_t row = 0; row < rows.paddedRows(); row += rows.panelRows()) {
                const std::int64_t width = rows.panelWidth(row);
                panels.push_back(at::from_blob(rows.panel(row), {rows.units(), width, 2}, at::kBFloat16));
            }
            return at::cat(panels, 1).narrow(1, 0, count).to(at::kFloat);
        }
    };

    static at::Tensor bent(const at::Tensor& x, kernels::Curve curve)
    {
        switch (curve) {
        case kernels::Curve::Gelu:
            return at::gelu(x);
        case kernels::Curve::GeluTanh:
            return at::gelu(x, "tanh");
        case kernels::Curve::Relu:
            return at::relu(x);
        case kernels::Curve::Silu:
            return at::silu(x);
        }
        return x;
    }

    static double difference(const at::Tensor& got, const at::Tensor& exact)
    {
        return ((got.to(at::kDouble) - exact).abs().max() / exact.abs().max()).item<double>();
    }
};

void KernelsTest::normalises_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("width");
    for (const auto& [rows, width] : {std::pair(1, 1), {3, 7}, {5, 16}, {2, 33}, {300, 384}, {1, 769}})
        QTest::addRow("%dx%d", rows, width) << rows << width;
}

void KernelsTest::normalises()
{
    QFETCH(int, rows);
    QFETCH(int, width);
    at::manual_seed(rows * 1000 + width);
    const at::Tensor x = at::randn({rows, width}) + 3;
    const at::Tensor bias = at::randn({width});
    const at::Tensor residual = at::randn({rows, width});
    const at::Tensor weight = at::randn({width});
    const at::Tensor shift = at::randn({width});
    const at::Tensor sum = (x + bias + residual).to(at::kDouble);
    const at::Tensor exact =
        at::layer_norm(sum, {width}, weight.to(at::kDouble), shift.to(at::kDouble), 1e-5);
    at::Tensor out = residual.clone();
    kernels::normRows({x.data_ptr<float>(), bias.data_ptr<float>(), out.data_ptr<float>(), nullptr,
                       weight.data_ptr<float>(), shift.data_ptr<float>(), out.data_ptr<float>(), width,
                       1e-5f},
                      rows);
    QVERIFY(difference(out, exact) < 2e-5 || width == 1);
    at::Tensor kept = residual.clone();
    kernels::normRows({x.data_ptr<float>(), bias.data_ptr<float>(), kept.data_ptr<float>(),
                       kept.data_ptr<float>(), weight.data_ptr<float>(), shift.data_ptr<float>(),
                       out.data_ptr<float>(), width, 1e-5f},
                      rows);
    QVERIFY(difference(kept, sum) < 1e-6);
    QVERIFY(difference(out, exact) < 2e-5 || width == 1);
}

void KernelsTest::activates_data()
{
    QTest::addColumn<int>("curve");
    QTest::newRow("gelu") << int(kernels::Curve::Gelu);
    QTest::newRow("gelu, tanh") << int(kernels::Curve::GeluTanh);
    QTest::newRow("relu") << int(kernels::Curve::Relu);
    QTest::newRow("silu") << int(kernels::Curve::Silu);
}

void KernelsTest::activates()
{
    QFETCH(int, curve);
    const at::Tensor bias = at::randn({10007});
    // Every size of number, and those at which exponentials overflow.
    const at::Tensor x =
        at::cat({at::linspace(-20, 20, 8007), at::linspace(-1e4, 1e4, 1000), at::randn({1000}) * 1e-4});
    const at::Tensor sum = (x + bias).to(at::kDouble);
    const auto wanted = kernels::Curve(curve);
    const at::Tensor exact = bent(sum, wanted);
    at::Tensor got = x.clone();
    kernels::activateRows(got.data_ptr<float>(), bias.data_ptr<float>(), 1, got.size(0), wanted);
    QVERIFY(at::isfinite(got).all().item<bool>());
    const at::Tensor allowed = exact.abs() * 1e-6 + 1e-6;
    QVERIFY(((got.to(at::kDouble) - exact).abs() <= allowed).all().item<bool>());
}

void KernelsTest::attends_data()
{
    QTest::addColumn<QList<int>>("lengths");
    QTest::addColumn<int>("heads");
    QTest::addColumn<int>("headSize");
    QTest::addColumn<bool>("bias");
    QTest::newRow("one token") << QList<int>{1} << 1 << 1 << true;
    QTest::newRow("odd sizes") << QList<int>{7} << 3 << 17 << true;
    QTest::newRow("several texts") << QList<int>{5, 1, 49, 16, 100} << 2 << 32 << true;
    QTest::newRow("no bias") << QList<int>{33} << 4 << 24 << false;
    QTest::newRow("more than a block") << QList<int>{197, 300} << 2 << 64 << true;
    QTest::newRow("wide head") << QList<int>{20} << 1 << 256 << true;
}

void KernelsTest::attends()
{
    QFETCH(QList<int>, lengths);
    QFETCH(int, heads);
    QFETCH(int, headSize);
    QFETCH(bool, bias);
    at::manual_seed(heads * 100 + headSize);
    std::vector<std::int64_t> starts{0};
    for (int length : lengths)
        starts.push_back(starts.back() + length);
    const int width = heads * headSize;
    const at::Tensor qkv = at::randn({starts.back(), 3 * width});
    const at::Tensor biases = at::randn({3 * width});
    at::Tensor out = at::empty({starts.back(), width});
    const float scale = 1 / std::sqrt(float(headSize));
    kernels::attend({qkv.data_ptr<float>(), bias ? biases.data_ptr<float>() : nullptr, out.data_ptr<float>(),
                     heads, headSize, scale},
                    starts);
    const at::Tensor all = (bias ? qkv + biases : qkv).to(at::kDouble);
    for (size_t text = 0; text + 1 < starts.size(); ++text) {
        const std::int64_t length = starts[text + 1] - starts[text];
        const at::Tensor rows =
            all.narrow(0, starts[text], length).view({length, 3, heads, headSize}).permute({1, 2, 0, 3});
        const at::Tensor shares =
            at::softmax(at::matmul(rows[0], rows[1].transpose(1, 2)) * double(scale), -1);
        const at::Tensor exact = at::matmul(shares, rows[2]).transpose(0, 1).reshape({length, width});
        QVERIFY(difference(out.narrow(0, starts[text], length), exact) < 5e-6);
    }
}

void KernelsTest::multiplies_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("depth");
    QTest::addColumn<int>("outputs");
    for (const auto& [rows, depth, outputs] : {std::tuple(1, 1, 1),
                                               {1, 768, 768},
                                               {5, 7, 9},
                                               {16, 100, 8},
                                               {17, 64, 3},
                                               {48, 33, 50},
                                               {77, 1500, 20},
                                               {200, 2100, 17},
                                               {450, 40, 24}})
        QTest::addRow("%dx%dx%d", rows, depth, outputs) << rows << depth << outputs;
}

void KernelsTest::multiplies()
{
    QFETCH(int, rows);
    QFETCH(int, depth);
    QFETCH(int, outputs);
    at::manual_seed(rows + depth * 1000 + outputs);
    const at::Tensor x = at::randn({rows, depth + 3}).narrow(1, 1, depth); // rows that do not touch
    const at::Tensor weight = at::randn({outputs, depth});
    at::Tensor wide = at::full({rows, outputs + 5}, 7.0f);
    at::Tensor out = wide.narrow(1, 2, outputs);
    const PackedMemory packed(kernels::Kind::Floats, rows, depth);
    packed.rows.pack(x.data_ptr<float>(), x.stride(0));
    kernels::multiply(
        {&packed.rows, weight.data_ptr<float>(), outputs, out.data_ptr<float>(), out.stride(0)});
    QVERIFY(difference(out, at::mm(x.to(at::kDouble), weight.to(at::kDouble).t())) < 2e-6);
    QVERIFY((wide.narrow(1, 0, 2) == 7).all().item<bool>() &&
            (wide.narrow(1, outputs + 2, 3) == 7).all().item<bool>());
}

void KernelsTest::multipliesThrough_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("curve");
    for (int rows : {1, 16, 40, 77, 300}) {
        for (const auto curve :
             {kernels::Curve::Gelu, kernels::Curve::GeluTanh, kernels::Curve::Relu, kernels::Curve::Silu})
            QTest::addRow("%d rows, curve %d", rows, int(curve)) << rows << int(curve);
    }
}

/// Two products with a curve between them, over a depth that takes more than one pass.
void KernelsTest::multipliesThrough()
{
    QFETCH(int, rows);
    QFETCH(int, curve);
    at::manual_seed(rows);
    const int depth = 1100;
    const int inner = 77;
    const int outputs = 33;
    const at::Tensor x = at::randn({rows, depth}) / std::sqrt(float(depth));
    const at::Tensor up = at::randn({inner, depth});
    const at::Tensor bias = at::randn({inner});
    const at::Tensor down = at::randn({outputs, inner});
    const at::Tensor out = at::empty({rows, outputs});
    const PackedMemory first(kernels::Kind::Floats, rows, depth);
    const PackedMemory second(kernels::Kind::Floats, rows, inner);
    first.rows.pack(x.data_ptr<float>(), x.stride(0));
    kernels::multiply({&first.rows, up.data_ptr<float>(), inner, nullptr, 0, &second.rows,
                       bias.data_ptr<float>(), kernels::Curve(curve)});
    kernels::multiply({&second.rows, down.data_ptr<float>(), outputs, out.data_ptr<float>(), outputs});
    const at::Tensor sum = at::mm(x.to(at::kDouble), up.to(at::kDouble).t()) + bias.to(at::kDouble);
    const at::Tensor exact = at::mm(bent(sum, kernels::Curve(curve)), down.to(at::kDouble).t());
    QVERIFY(difference(out, exact) < 3e-6);
}

void KernelsTest::multipliesHalves_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("depth");
    QTest::addColumn<int>("outputs");
    QTest::addColumn<bool>("amx");
    for (const bool amx : {true, false}) {
        for (const auto& [rows, depth, outputs] : {std::tuple(1, 32, 16),
                                                   {16, 768, 768},
                                                   {17, 64, 48},
                                                   {33, 320, 80},
                                                   {77, 1536, 32},
                                                   {700, 3072, 16},
                                                   {450, 96, 160}})
            QTest::addRow("%dx%dx%d%s", rows, depth, outputs, amx ? "" : ", without AMX")
                << rows << depth << outputs << amx;
    }
}

/// bfloat16 factors, sums in float32; and the same once more behind a curve.
void KernelsTest::multipliesHalves()
{
    if (!kernels::productKind(true))
        QSKIP("this processor does not multiply bfloat16");
    QFETCH(int, rows);
    QFETCH(int, depth);
    QFETCH(int, outputs);
    QFETCH(bool, amx);
    kernels::allowAmx(amx);
    at::manual_seed(rows + depth * 1000 + outputs);
    QVERIFY(kernels::fitsProduct(kernels::Kind::Halves, outputs, depth));
    QVERIFY(!kernels::fitsProduct(kernels::Kind::Halves, outputs + 1, depth));
    const at::Tensor x = (at::randn({rows, depth + 3}) / std::sqrt(float(depth))).narrow(1, 1, depth);
    const at::Tensor weight = at::randn({outputs, depth}).to(at::kBFloat16);
    at::Tensor wide = at::full({rows, outputs + 5}, 7.0f);
    at::Tensor out = wide.narrow(1, 2, outputs);
    const PackedMemory packed(kernels::Kind::Halves, rows, depth);
    packed.rows.pack(x.data_ptr<float>(), x.stride(0));
    kernels::multiply({&packed.rows, weight.data_ptr(), outputs, out.data_ptr<float>(), out.stride(0)});
    const at::Tensor exact = at::mm(x.to(at::kBFloat16).to(at::kDouble), weight.to(at::kDouble).t());
    QVERIFY(difference(out, exact) < 2e-6);
    QVERIFY((wide.narrow(1, 0, 2) == 7).all().item<bool>() &&
            (wide.narrow(1, outputs + 2, 3) == 7).all().item<bool>());

    const at::Tensor bias = at::randn({outputs});
    const PackedMemory second(kernels::Kind::Halves, rows, outputs);
    kernels::multiply({&packed.rows, weight.data_ptr(), outputs, nullptr, 0, &second.rows,
                       bias.data_ptr<float>(), kernels::Curve::Gelu});
    const PackedMemory wanted(kernels::Kind::Halves, rows, outputs);
    const at::Tensor curved = bent(exact + bias, kernels::Curve::Gelu).to(at::kFloat);
    wanted.rows.pack(curved.data_ptr<float>(), outputs);
    kernels::allowAmx(true);
    // Rows of the padding hold the curve of the bias, so only those of the text are compared.
    const at::Tensor got = second.units(rows);
    const at::Tensor expected = wanted.units(rows);
    QVERIFY(((got - expected).abs() <= expected.abs() * 0.01 + 1e-5).all().item<bool>());
}

/// The pthread flavour fights libtorch's own threads: three to five times slower.
void KernelsTest::blasIsTheOpenmpFlavour()
{
#ifndef Q_OS_LINUX
    QSKIP("reads /proc");
#endif
    QVERIFY(at::mm(at::ones({64, 64}), at::ones({64, 64})).sum().item<float>() == 64.0f * 64 * 64);
    QFile maps(QStringLiteral("/proc/self/maps"));
    QVERIFY(maps.open(QIODevice::ReadOnly));
    const QByteArray text = maps.readAll();
    QVERIFY2(text.contains("openblas-openmp"), "libopenblas-openmp is not in this process");
    QVERIFY2(!text.contains("openblas-pthread"), "libopenblas-pthread is in this process");
}

VITRINE_TEST(KernelsTest)
#include "kernels_test.moc"
