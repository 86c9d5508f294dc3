-- What wrk asks for in bench/hosting.mjs: the paths that it is given, in turn, as a browser asks that knows brotli.
local requests = {}
local turn = 0

function init(paths)
  for index, path in ipairs(paths) do
    requests[index] = wrk.format("GET", path, {["Accept-Encoding"] = "gzip, deflate, br"})
  end
end

function request()
  turn = turn % #requests + 1
  return requests[turn]
end
