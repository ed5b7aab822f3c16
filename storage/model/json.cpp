#include "storage/model/json.h"

#include <QCborArray>
#include <QCborMap>

#include <nlohmann/json.hpp>

#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

// Builds the value from the parser's events, so that nothing is built of input that is refused, and the depth of the
// input is never the depth of our stack.
class Builder : public nlohmann::json_sax<nlohmann::json> {
public:
    bool null() override { return take(nullptr); }
    bool boolean(bool value) override { return take(value); }
    bool number_integer(number_integer_t value) override { return take(qint64(value)); }
    bool number_unsigned(number_unsigned_t value) override
    {
        return value <= number_unsigned_t(std::numeric_limits<qint64>::max()) ? take(qint64(value))
                                                                               : take(double(value));
    }
    bool number_float(number_float_t value, const string_t &) override
    {
        return std::isfinite(value) ? take(value) : fail(u"a number is out of range"_s);
    }
    bool string(string_t &value) override { return take(QString::fromStdString(value)); }
    bool binary(binary_t &) override { return fail(u"binary data"_s); }
    bool start_object(std::size_t) override { return open(true); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(false); }
    bool end_array() override { return close(); }
    bool key(string_t &value) override
    {
        Level &level = m_levels.back();
        level.key = QString::fromStdString(value);
        if (level.map.size() >= kMaxJsonKeys)
            return fail(u"an object in it has more than %1 keys"_s.arg(kMaxJsonKeys));
        if (level.map.contains(level.key))
            return fail(u"the key \"%1\" stands twice in one object"_s.arg(level.key.left(40)));
        return true;
    }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &) override
    {
        return fail(u"it is not JSON at byte %1"_s.arg(position));
    }

    QCborValue result;
    QString fault;

private:
    struct Level { bool isObject; QString key; QCborMap map; QCborArray array; };

    bool fail(const QString &why)
    {
        fault = why;
        return false;
    }
    bool open(bool isObject)
    {
        if (m_levels.size() >= size_t(kMaxJsonDepth))
            return fail(u"it is nested deeper than %1 levels"_s.arg(kMaxJsonDepth));
        m_levels.push_back({isObject, {}, {}, {}});
        return true;
    }
    bool close()
    {
        const Level level = std::move(m_levels.back());
        m_levels.pop_back();
        return take(level.isObject ? QCborValue(level.map) : QCborValue(level.array));
    }
    bool take(const QCborValue &each)
    {
        if (m_levels.empty())
            result = each;
        else if (m_levels.back().isObject)
            m_levels.back().map.insert(m_levels.back().key, each);
        else
            m_levels.back().array.append(each);
        return true;
    }

    std::vector<Level> m_levels;
};

}

Result<QCborValue> readJson(const QByteArray &bytes)
{
    Builder builder;
    if (!nlohmann::json::sax_parse(bytes.begin(), bytes.end(), &builder))
        return failure(Code::Script_Unreadable, builder.fault);
    return builder.result;
}

}
